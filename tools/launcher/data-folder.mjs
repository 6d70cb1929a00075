import fs from 'node:fs';
import path from 'node:path';
import { fullDisk, Problem, speaksOfFullDisk } from '../problem.mjs';
import { lockFolder } from './lock.mjs';

/** Makes the data folder ready and holds it for this process alone: `{folder, followsCrash, release}`. */
export function openDataFolder(wanted) {
  const folder = makeWritable(wanted);
  return { folder, ...lockFolder(folder) };
}

/** One path however it was written: what runs on this folder is known by it. */
function makeWritable(folder) {
  try {
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });
    // Root hands the database to another user, who must come through here; the database's own folder is closed.
    if (process.getuid?.() === 0) fs.chmodSync(folder, fs.statSync(folder).mode | 0o011);
    const probe = fs.mkdtempSync(path.join(folder, 'probe-'));
    fs.rmdirSync(probe);
    return fs.realpathSync(folder);
  } catch (error) {
    if (speaksOfFullDisk(error.code)) throw fullDisk(folder);
    throw new Problem(`${folder} cannot be written (${error.code}): set DATA_DIR to a folder that belongs to you.`);
  }
}
