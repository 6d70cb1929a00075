import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { aBucket, type RunningBucket } from '../../testing/bucket';
import { DiskStore } from './disk-store';
import type { ObjectStore } from './object-store';
import { S3Store } from './s3-store';

const MEGABYTE = 1024 * 1024;

describe('a store of objects', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nahliad-objects-'));
  const stores = {} as Record<'disk' | 's3', ObjectStore>;
  let bucket: RunningBucket;
  beforeAll(async () => {
    bucket = await aBucket();
    stores.disk = new DiskStore(folder);
    stores.s3 = new S3Store(bucket);
  });
  afterAll(() => bucket.stop());

  describe.each(['disk', 's3'] as const)('on %s', (kind) => {
    it('gives back what it was given, be it one part or several', async () => {
      for (const size of [17, 21 * MEGABYTE]) {
        const bytes = randomBytes(size);
        await stores[kind].put(`key-${size}`, Readable.from(inChunks(bytes)));
        expect((await buffer((await stores[kind].read(`key-${size}`)) ?? Readable.from([]))).equals(bytes)).toBe(true);
      }
    });

    it('has nothing under a key that is removed, and removes one twice as well as once', async () => {
      await stores[kind].put('short-lived', Readable.from([Buffer.from('x')]));
      await stores[kind].remove('short-lived');
      await stores[kind].remove('short-lived');
      expect(await stores[kind].read('short-lived')).toBeUndefined();
    });

    it('fails with the file that it is given', async () => {
      const broken = Readable.from(
        (async function* () {
          yield Buffer.alloc(MEGABYTE);
          throw new Error('the line went dead');
        })(),
      );
      await expect(stores[kind].put('broken', broken)).rejects.toThrow('the line went dead');
    });
  });

  it('shows its files to nobody else on the machine', async () => {
    await stores.disk.put('private', Readable.from([Buffer.from('x')]));
    expect(statSync(path.join(folder, 'te', 'private')).mode & 0o077).toBe(0);
  });
});

function* inChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
