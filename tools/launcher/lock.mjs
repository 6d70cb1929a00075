import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../problem.mjs';
import { birthOf } from '../processes/identity.mjs';

const LOCK = /^launcher\.(\d+)$/;

/**
 * One launcher a folder. A holder leaves a numbered file that names its process, and leaves it for good: the holder of
 * the highest number is either alive or followed by the next number, which only one of several contenders can make.
 * So a kill -9 needs no cleaning up, and two who find a dead holder together cannot both come in.
 */
export function lockFolder(folder) {
  for (;;) {
    const last = lastHolder(folder);
    if (isAlive(last)) throw alreadyRunning(folder, last);
    const number = last.number + 1;
    if (claim(folder, number)) {
      if (last.number > 0) fs.rmSync(lockFile(folder, last.number), { force: true });
      const release = () => fs.writeFileSync(lockFile(folder, number), JSON.stringify({ released: true }));
      return { release, followsCrash: last.pid !== undefined };
    }
  }
}

/** Whether a launcher holds this folder now. */
export const isHeld = (folder) => fs.existsSync(folder) && isAlive(lastHolder(folder));

const lockFile = (folder, number) => path.join(folder, `launcher.${number}`);
const isAlive = ({ pid, birth }) => pid !== undefined && birthOf(pid) === birth;

function lastHolder(folder) {
  const numbers = fs.readdirSync(folder).map((name) => Number(LOCK.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...numbers);
  return { number, ...(number > 0 && JSON.parse(fs.readFileSync(lockFile(folder, number), 'utf8'))) };
}

/** Linked into place, so that nobody ever reads a file half written. */
function claim(folder, number) {
  const draft = path.join(folder, `launcher.draft-${process.pid}`);
  fs.writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  try {
    fs.linkSync(draft, lockFile(folder, number));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft);
  }
}

const alreadyRunning = (folder, { pid }) =>
  new Problem(
    `Nahliad is already running on ${folder} (process ${pid}): use that one, stop it first, or set DATA_DIR to another folder.`,
  );
