/** What only the person at the keyboard can mend, as one sentence that says how. */
export class Problem extends Error {}

const FULL_DISK = /ENOSPC|EDQUOT|No space left on device|disk quota exceeded/i;

/** Whether an error, or what a program printed, comes down to a full disk. */
export const speaksOfFullDisk = (said) => FULL_DISK.test(String(said));

export const fullDisk = (folder) =>
  new Problem(`The disk that holds ${folder} is full: free at least 300 MB on it and run the command again.`);

/** Runs a command and exits with its code; a problem is told in its own words, a fault of ours with its stack. */
export async function exitWith(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(wordsFor(error));
  }
}

function wordsFor(error) {
  if (error instanceof Problem) return error.message;
  return speaksOfFullDisk(error.code) ? fullDisk(error.path ?? 'this folder').message : error;
}
