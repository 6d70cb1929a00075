type Listener = () => void;
const listeners = new Set<Listener>();

/** Said when the API no longer knows who is asking; the shell then asks for the password over the page, which stays. */
export const announceSessionLost = (): void => listeners.forEach((listener) => listener());

export const onSessionLost = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
