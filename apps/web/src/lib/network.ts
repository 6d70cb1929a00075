import { useSyncExternalStore } from 'react';

const LIVE = '/api/health/live';
const ASK_AGAIN_MS = 15_000;

type Listener = (reachable: boolean) => void;
const listeners = new Set<Listener>();
let reachable = navigator.onLine;
let asking: ReturnType<typeof setInterval> | undefined;

/** A browser that has a network may still not reach the server: then the server is asked until it answers. */
const askUntilAnswered = () => {
  clearInterval(asking);
  if (reachable) return;
  asking = setInterval(
    () =>
      void fetch(LIVE).then(
        ({ ok }) => ok && sayReachable(true),
        () => {},
      ),
    ASK_AGAIN_MS,
  );
};

/** How the last request went, or what the browser says of its network. */
export const sayReachable = (now: boolean): void => {
  if (now === reachable) return;
  reachable = now;
  askUntilAnswered();
  for (const listener of listeners) listener(now);
};

window.addEventListener('online', () => sayReachable(true));
window.addEventListener('offline', () => sayReachable(false));

export const isReachable = (): boolean => reachable;

export const onReachable = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether the server can be reached, as far as this page knows. */
export const useReachable = (): boolean => useSyncExternalStore(onReachable, isReachable);
