import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DomainError } from '../../../platform/errors/domain-error';
import { fileKind } from './file-kind';
import { unreadable } from './unreadable';

export const MOST_UNPACKED_BYTES = 1024 ** 3;
export const MOST_UNPACKED_RATIO = 200;
const TOO_SMALL_TO_JUDGE = 16 * 1024 * 1024;

/** A file that unpacks to this much is made to fill memory or disk, not to be read. */
export const isBomb = (packed: number, unpacked: number): boolean =>
  unpacked > MOST_UNPACKED_BYTES || (unpacked > TOO_SMALL_TO_JUDGE && unpacked > packed * MOST_UNPACKED_RATIO);

/** The bytes of a text file, unpacked on the way where it came gzipped. */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  if ((await fileKind(path)) === 'gzip') yield* unpacked(path);
  else yield* createReadStream(path) as AsyncIterable<Buffer>;
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(path);
  const gunzip = createGunzip();
  pipeline(packed, gunzip, () => undefined);
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (isBomb(packed.bytesRead, bytes)) throw new DomainError('import.zip-bomb');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof DomainError ? error : unreadable('broken-archive');
  }
}
