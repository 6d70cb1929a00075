import { lazy, Suspense, useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { useNavigate } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { shortcutsAreOn } from '../../lib/shortcut-choice';
import { onPaletteAsked } from '../palette/ask-for-palette';
import { useRememberVisits } from '../palette/use-remember-visits';
import { isTaken } from './is-taken';
import { openTo, type Does } from './shortcuts';

const Palette = lazy(() => import('../palette/palette'));
const SignOut = lazy(() => import('../session/sign-out'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));

type Over = 'palette' | 'help' | 'sign-out';
const NOTHING_YET: readonly string[] = [];

type KeyboardProps = {
  /** Says that from now on this listens. */
  takeOver: () => void;
  /** Nobody else listens any longer. */
  isAlone: boolean;
  /** What was pressed before. */
  takePressed: () => KeyboardEvent[];
};

/** Listens for keys, and for whoever asks for the palette; shows what they open. */
const Keyboard = ({ takeOver, isAlone, takePressed }: KeyboardProps) => {
  const navigate = useNavigate();
  const { permissions = NOTHING_YET, person } = useSession() ?? {};
  const [over, setOver] = useState<Over>();
  useEffect(() => onPaletteAsked(() => setOver('palette')), []);
  useEffect(() => {
    const does: Does = { navigate, openPalette: () => setOver('palette'), openHelp: () => setOver('help') };
    return tinykeys(window, {
      ...singleKeys(permissions, does),
      '$mod+KeyK': (event) => isAsked(event) && does.openPalette(),
    });
  }, [navigate, permissions]);
  useEffect(takeOver, [takeOver]);
  useEffect(() => {
    if (!isAlone) return;
    for (const press of takePressed())
      if (press.ctrlKey || press.metaKey || !isTaken(press)) window.dispatchEvent(new KeyboardEvent('keydown', press));
  }, [isAlone, takePressed]);
  useRememberVisits();
  const close = () => setOver(undefined);
  return (
    <Suspense>
      {over === 'palette' && (
        <Palette onClose={close} openHelp={() => setOver('help')} signOut={() => setOver('sign-out')} />
      )}
      {over === 'sign-out' && person && <SignOut personId={person.id} onClose={close} />}
      {over === 'help' && <ShortcutsDialog onClose={close} />}
    </Suspense>
  );
};

/** The browser's own use of the key gives way, unless something lies over the page already. */
const isAsked = (event: KeyboardEvent): boolean => {
  event.preventDefault();
  return document.querySelector('dialog[open], [aria-modal="true"]') === null;
};

const singleKeys = (permissions: readonly string[], does: Does) =>
  Object.fromEntries(
    openTo(permissions).flatMap(({ keys, run }) =>
      keys.map((key) => [
        key,
        (event: KeyboardEvent) => {
          if (isTaken(event) || !shortcutsAreOn()) return;
          event.preventDefault();
          run(does);
        },
      ]),
    ),
  );

export default Keyboard;
