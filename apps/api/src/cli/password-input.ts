import readline from 'node:readline/promises';
import { Writable } from 'node:stream';

type Input = NodeJS.ReadableStream & { isTTY?: boolean };

/** The password, asked for without showing it in a terminal, or the first line that is piped in. */
export async function passwordFrom(input: Input): Promise<string> {
  const terminal = Boolean(input.isTTY);
  if (terminal) process.stderr.write('Password (12 characters or more): ');
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = readline.createInterface({ input, output: nothing, terminal });
  try {
    for await (const line of reader) return line;
    return '';
  } finally {
    reader.close();
    if (terminal) process.stderr.write('\n');
  }
}
