import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ObjectStore } from './object-store';

/** Objects as files of one folder, spread over subfolders by the end of their keys, which is where UUIDv7 differ. */
export class DiskStore implements ObjectStore {
  constructor(private readonly folder: string) {}

  /** On the disk itself before it is said to be there. */
  async put(key: string, file: Readable): Promise<void> {
    const at = this.path(key);
    await mkdir(path.dirname(at), { recursive: true });
    await pipeline(file, createWriteStream(at, { flags: 'wx', mode: 0o600, flush: true }));
  }

  async read(key: string): Promise<Readable | undefined> {
    const stream = createReadStream(this.path(key));
    try {
      await once(stream, 'open');
      return stream;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  remove(key: string): Promise<void> {
    return rm(this.path(key), { force: true });
  }

  private path(key: string): string {
    return path.join(this.folder, key.slice(-2), key);
  }
}
