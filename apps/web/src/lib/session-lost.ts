type Listener = (email: string | undefined) => void;
const listeners = new Set<Listener>();

/** Said when the API no longer knows who is asking, with who it was where the page cannot know; the shell then asks for the password over the page, which stays. */
export const announceSessionLost = (email?: string): void => listeners.forEach((listener) => listener(email));

export const onSessionLost = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
