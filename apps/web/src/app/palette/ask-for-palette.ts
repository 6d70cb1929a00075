type Listener = () => void;
const listeners = new Set<Listener>();
let waiting = false;

/** For a button anywhere; whoever opens the palette may still be on its way. */
export const askForPalette = (): void => {
  waiting = listeners.size === 0;
  listeners.forEach((listener) => listener());
};

export const onPaletteAsked = (listener: Listener): (() => void) => {
  listeners.add(listener);
  if (waiting) listener();
  waiting = false;
  return () => void listeners.delete(listener);
};
