/** What only the person at the keyboard can mend, as one sentence that says how. */
export class Problem extends Error {}

const FULL_DISK = /ENOSPC|EDQUOT|No space left on device|disk quota exceeded/i;

/** Whether an error, or what a program printed, comes down to a full disk. */
export const speaksOfFullDisk = (said) => FULL_DISK.test(String(said));

export const fullDisk = (folder) =>
  new Problem(`The disk that holds ${folder} is full: free at least 300 MB on it and run the command again.`);

/** Runs a command and exits with its code; a problem is told in its own words, a fault of ours with its stack. */
export async function exitWith(command, { whenStopped = 0 } = {}) {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = error.name === 'AbortError' ? whenStopped : 1;
    console.error(wordsFor(error));
  }
}

function wordsFor(error) {
  if (error instanceof Problem) return error.message;
  if (error.name === 'AbortError') return 'Stopped.';
  if (speaksOfFullDisk(error.code)) return fullDisk(error.path ?? 'this folder').message;
  if (/^(EACCES|EPERM|EROFS)$/.test(error.code)) {
    return `${error.path ?? error.syscall} is closed to this user (${error.code}): run the command as the user who owns it.`;
  }
  return error;
}
