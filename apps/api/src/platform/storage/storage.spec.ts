import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { TestApi } from '../../testing/api';
import { Storage } from './storage';

const HOUR_MS = 60 * 60 * 1000;

describe('the storage', () => {
  let api: TestApi;
  let storage: Storage;
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'nahliad-storage-'));
  beforeAll(async () => {
    process.env.DATA_DIR = dataDir;
    api = await TestApi.start();
    storage = api.app.get(Storage);
  });
  afterAll(() => api.stop());

  const put = (key: string) => storage.put(key, Readable.from([Buffer.from('what came in')]));
  const kept = () =>
    readdirSync(path.join(dataDir, 'objects'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  const announcedAgo = (key: string, ms: number) =>
    api.sql(`UPDATE storage_unclaimed SET since = now() - $2 * interval '1 millisecond' WHERE key = $1`, [key, ms]);

  it('sweeps what a process left that died before anybody held it, and nothing else', async () => {
    for (const key of ['held', 'on-its-way', 'left-behind']) await put(key);
    await api.db.transaction((tx) => storage.claim(tx, 'held'));
    await announcedAgo('left-behind', 2 * HOUR_MS);
    await storage.sweep();
    expect(kept()).toEqual(['held', 'on-its-way']);
    await storage.discard('on-its-way');
  });

  it('sweeps what is released, once that is committed', async () => {
    await put('released');
    await api.db.transaction((tx) => storage.claim(tx, 'released'));
    const undone = api.db.transaction(async (tx) => {
      await storage.release(tx, 'released');
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await storage.sweep();
    expect(kept()).toContain('released');
    await api.db.transaction((tx) => storage.release(tx, 'released'));
    await storage.sweep();
    expect(kept()).not.toContain('released');
  });

  it('lets nobody hold what was swept meanwhile', async () => {
    await put('too-late');
    await announcedAgo('too-late', 2 * HOUR_MS);
    await storage.sweep();
    await expect(api.db.transaction((tx) => storage.claim(tx, 'too-late'))).rejects.toThrow('too-late');
  });

  it('never discards what somebody holds', async () => {
    await put('precious');
    await api.db.transaction((tx) => storage.claim(tx, 'precious'));
    await storage.discard('precious');
    expect(kept()).toContain('precious');
  });
});
