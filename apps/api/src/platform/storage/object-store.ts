import type { Readable } from 'node:stream';

/** Where files lie, each under a key of its own: a folder of this machine, or a bucket. */
export interface ObjectStore {
  /** Takes the file in whole, or fails; what a failure left under the key is for `remove`. */
  put(key: string, file: Readable): Promise<void>;
  /** Nothing where there is none; it fails only where nobody can tell. */
  read(key: string): Promise<Readable | undefined>;
  /** Fails not where there is none. */
  remove(key: string): Promise<void>;
}

export const OBJECT_STORE = Symbol('object store');
