import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Evidence } from '@nahliad/contracts';
import { sendEvidence } from './evidence.api';

/** A file on its way; the same key makes nothing twice, however often it is sent again. */
export type FileOnItsWay = {
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'refused';
  /** How much of it has been sent, 0 to 1. */
  sent: number;
  error: Error | null;
};

type Step = { key: string } & Partial<FileOnItsWay>;
type Action = { add: File } | { change: Step } | { drop: string };

export const filesAfter = (files: readonly FileOnItsWay[], action: Action): readonly FileOnItsWay[] => {
  if ('add' in action)
    return [...files, { key: crypto.randomUUID(), file: action.add, state: 'waiting', sent: 0, error: null }];
  if ('drop' in action) return files.filter(({ key }) => key !== action.drop);
  return files.map((file) => (file.key === action.change.key ? { ...file, ...action.change } : file));
};

/** Sends files one after another; what is refused stays until it is sent again or put aside. */
export const useUploads = (path: string, onTaken: (evidence: Evidence) => unknown) => {
  const [files, act] = useReducer(filesAfter, []);
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);

  const send = useCallback(
    async ({ key, file }: FileOnItsWay) => {
      const stop = (sending.current = new AbortController());
      act({ change: { key, state: 'sending', sent: 0, error: null } });
      try {
        const onProgress = (sent: number) => act({ change: { key, sent } });
        const taken = await sendEvidence(path, { file, idempotencyKey: key, onProgress, signal: stop.signal });
        act({ drop: key });
        onTaken(taken);
      } catch (error) {
        if (!stop.signal.aborted) act({ change: { key, state: 'refused', error: error as Error } });
      }
    },
    [path, onTaken],
  );
  const next = files.some(({ state }) => state === 'sending') ? undefined : files.find(isWaiting);
  useEffect(() => {
    if (next) void send(next);
  }, [next, send]);

  return {
    files,
    add: (file: File) => act({ add: file }),
    retry: ({ key }: FileOnItsWay) => act({ change: { key, state: 'waiting' } }),
    remove: ({ key, state }: FileOnItsWay) => {
      if (state === 'sending') sending.current?.abort();
      act({ drop: key });
    },
  };
};

const isWaiting = ({ state }: FileOnItsWay) => state === 'waiting';
