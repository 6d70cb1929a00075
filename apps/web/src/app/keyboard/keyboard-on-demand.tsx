import { lazy, Suspense, useEffect, useState } from 'react';

const Keyboard = lazy(() => import('./keyboard'));

const MODIFIERS = ['Control', 'Meta', 'Shift', 'Alt'];

/** Held before the key that says something. */
const isModifier = (event: Event): boolean => event instanceof KeyboardEvent && MODIFIERS.includes(event.key);

/** The browser would take it for its own search. */
const asksForPalette = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.code === 'KeyK' && (event.ctrlKey || event.metaKey);

/** Comes with the first press of anything: the first paint has no room for it. */
export const KeyboardOnDemand = () => {
  const [calledBy, setCalledBy] = useState<Event>();
  useEffect(() => {
    if (calledBy) return;
    const call = (event: Event) => {
      if (isModifier(event)) return;
      if (asksForPalette(event)) event.preventDefault();
      setCalledBy(event);
    };
    const presses = ['keydown', 'pointerdown'] as const;
    for (const press of presses) window.addEventListener(press, call);
    return () => {
      for (const press of presses) window.removeEventListener(press, call);
    };
  }, [calledBy]);
  if (!calledBy) return null;
  return (
    <Suspense>
      <Keyboard calledBy={calledBy} />
    </Suspense>
  );
};
