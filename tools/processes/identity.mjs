import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const read = (file) => fs.readFileSync(file, 'utf8').trim();
const ps = (column, pid) => spawnSync('ps', ['-o', `${column}=`, '-p', pid], { encoding: 'utf8' }).stdout?.trim();

/**
 * When a process was born, in a form that only equals itself: numbers of processes come round again, above all in
 * containers. Nothing where no such process lives; one that died and waits to be buried does not live.
 */
export function birthOf(pid) {
  if (process.platform === 'linux') return birthOnLinux(pid);
  if (process.platform === 'win32') return canBeSignalled(pid) ? 'alive' : undefined;
  return ps('lstart', pid) || undefined;
}

function birthOnLinux(pid) {
  try {
    // The second field, the program's name in brackets, may itself hold blanks and brackets.
    const stat = read(`/proc/${pid}/stat`);
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : `${read('/proc/sys/kernel/random/boot_id')} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

function canBeSignalled(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The words a process was started with, or an empty string. */
export function commandLineOf(pid) {
  if (process.platform !== 'linux') return ps('args', pid) ?? '';
  try {
    return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
