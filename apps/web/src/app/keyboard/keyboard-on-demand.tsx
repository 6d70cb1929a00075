import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';

const Keyboard = lazy(() => import('./keyboard'));

const MODIFIERS = ['Control', 'Meta', 'Shift', 'Alt'];

/** The browser would take it for its own search. */
const asksForPalette = ({ code, ctrlKey, metaKey }: KeyboardEvent): boolean => code === 'KeyK' && (ctrlKey || metaKey);

/** Comes with the first press of anything: the first paint has no room for it. What is pressed meanwhile is not lost. */
export const KeyboardOnDemand = () => {
  const [isCalled, setCalled] = useState(false);
  const [isHere, setHere] = useState(false);
  const pressed = useRef<KeyboardEvent[]>([]);
  useEffect(() => {
    if (isHere) return;
    const call = () => setCalled(true);
    const keep = (event: KeyboardEvent) => {
      if (MODIFIERS.includes(event.key)) return;
      if (asksForPalette(event)) event.preventDefault();
      pressed.current.push(event);
      call();
    };
    window.addEventListener('keydown', keep);
    window.addEventListener('pointerdown', call);
    return () => {
      window.removeEventListener('keydown', keep);
      window.removeEventListener('pointerdown', call);
    };
  }, [isHere]);
  const takeOver = useCallback(() => setHere(true), []);
  const takePressed = useCallback(() => pressed.current.splice(0), []);
  if (!isCalled) return null;
  return (
    <Suspense>
      <Keyboard takeOver={takeOver} takePressed={takePressed} isAlone={isHere} />
    </Suspense>
  );
};
