import { Injectable } from '@nestjs/common';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Config } from '../../../platform/config/config';
import { DomainError } from '../../../platform/errors/domain-error';
import { Meter, type Measured } from '../../../platform/storage/meter';

export const MOST_FILE_BYTES = 512 * 1024 * 1024;

/** Where uploaded files wait to be imported, each under the id of its batch. */
@Injectable()
export class UploadFolder {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = path.resolve(config.dataDir, 'uploads', 'imports');
  }

  path(id: string): string {
    return path.join(this.folder, id);
  }

  /** Writes and hashes a stream as it comes; what is too large or breaks off leaves nothing behind. */
  async store(id: string, stream: Readable, most = MOST_FILE_BYTES): Promise<Measured> {
    await mkdir(this.folder, { recursive: true });
    const meter = new Meter(most, 'import.too-large');
    const pass = (chunks: AsyncIterable<Buffer>) => meter.pass(chunks);
    try {
      await pipeline(stream, pass, createWriteStream(this.path(id), { flags: 'wx', mode: 0o600 }));
      return meter.measured();
    } catch (error) {
      await this.remove(id);
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  /** Files are kept for some days only. */
  async assertKept(id: string): Promise<void> {
    await stat(this.path(id)).catch(() => {
      throw new DomainError('import.file-gone');
    });
  }

  /** The files that have lain here longer than this. */
  async olderThan(ms: number): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(this.path(name))).mtimeMs })));
    return aged.filter(({ at }) => Date.now() - at > ms).map(({ name }) => name);
  }
}
