import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Config } from '../../../platform/config/config';
import { UploadFolder } from './upload-folder';

describe('the folder of uploads', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'nahliad-uploads-'));
  const folder = new UploadFolder(new Config({ DATABASE_URL: 'postgres://none', DATA_DIR: dataDir }));
  const kept = () => readdirSync(path.join(dataDir, 'uploads/imports'));
  const KILOBYTE = Buffer.alloc(1024, 'x');

  it('hashes a file while it comes in', async () => {
    const stored = await folder.store('whole', Readable.from([KILOBYTE, KILOBYTE]), 2048);
    expect(stored.size).toBe(2048);
    expect(stored.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(kept()).toEqual(['whole']);
    await folder.remove('whole');
  });

  it('cuts a file off at the limit and keeps nothing of it', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given++;
          yield KILOBYTE;
        }
      })(),
    );
    await expect(folder.store('endless', endless, 64 * 1024)).rejects.toMatchObject({ code: 'import.too-large' });
    expect(given).toBeLessThan(200);
    expect(kept()).toEqual([]);
  });

  it('keeps nothing of a file that breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield KILOBYTE;
        throw new Error('the line went dead');
      })(),
    );
    await expect(folder.store('broken', broken)).rejects.toThrow('the line went dead');
    expect(kept()).toEqual([]);
  });
});
