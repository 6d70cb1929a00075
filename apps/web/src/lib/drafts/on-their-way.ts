import { useSyncExternalStore } from 'react';

let onTheirWay: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

const say = (now: ReadonlySet<string>) => {
  onTheirWay = now;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** While this lasts, the draft is on its way. */
export const onItsWay = async <T>(id: string, sending: Promise<T>): Promise<T> => {
  say(new Set(onTheirWay).add(id));
  try {
    return await sending;
  } finally {
    say(new Set([...onTheirWay].filter((one) => one !== id)));
  }
};

/** The drafts that this page is sending at this moment. */
export const useOnTheirWay = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => onTheirWay);
