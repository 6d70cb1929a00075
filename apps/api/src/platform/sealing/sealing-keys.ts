import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { Config } from '../config/config';
import { Injectable } from '@nestjs/common';
import { KEY_BYTES } from './cipher';

export interface SealingKey {
  /** Says which key something is sealed with, and nothing about it. */
  readonly id: string;
  readonly bytes: Buffer;
}

const keyOf = (bytes: Buffer): SealingKey => ({
  id: createHash('sha256').update('nahliad sealing key').update(bytes).digest('hex').slice(0, 16),
  bytes,
});

export const newSealingKey = (): SealingKey => keyOf(randomBytes(KEY_BYTES));

/**
 * The deployment's keys, in a file beside the database and never in it: one a line in base64, the one that seals first.
 * Read anew each time, since the command line may have changed them beside the running product.
 */
@Injectable()
export class SealingKeys {
  private readonly file: string;

  constructor({ sourceKeyFile }: Config) {
    this.file = sourceKeyFile;
  }

  async all(): Promise<SealingKey[]> {
    const lines = (await this.read()).split('\n').filter(Boolean);
    const keys = lines.map((line) => keyOf(Buffer.from(line.trim(), 'base64')));
    if (keys.some(({ bytes }) => bytes.length !== KEY_BYTES))
      throw new Error(`${this.file} holds something else than keys of ${KEY_BYTES} bytes in base64, one a line.`);
    return keys;
  }

  /** On the disk itself, and in place of the file at once, before anything is sealed with them. */
  async keep(keys: readonly SealingKey[]): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
    const draft = `${this.file}.new`;
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(keys.map(({ bytes }) => `${bytes.toString('base64')}\n`).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.file);
  }

  private async read(): Promise<string> {
    try {
      return await readFile(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
}
