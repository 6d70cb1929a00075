import { createHash } from 'node:crypto';

/**
 * Passes a file on and keeps back its last part until all of it has the hash that it must have: nobody takes away a whole
 * file that is not what it was.
 */
export async function* verified(
  chunks: AsyncIterable<Buffer>,
  sha256: string,
  refuse: () => Promise<never>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) await refuse();
  if (held) yield held;
}
