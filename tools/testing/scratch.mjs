import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A new folder for throwaway files, which the database's user may enter as well. */
export function scratchFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  fs.chmodSync(folder, 0o711);
  return folder;
}
