import type { ErrorCode } from '@nahliad/contracts';
import { z } from 'zod';
import { DomainError } from '../platform/errors/domain-error';

/** What was typed is no command. */
export class Usage extends Error {}

const USAGE = `Commands:
  npm run cli -- create-admin --email you@example.org --name "Your Name"
  npm run cli -- reset-password --email you@example.org
  npm run cli -- rotate-source-key
  npm run cli -- verify-counts
The password is asked for, or read from the first line of standard input; --password gives it too.`;

const WRONG_OPTION: Readonly<Record<string, string>> = {
  email: '--email is no e-mail address: give one such as --email you@example.org.',
  name: '--name has to be from 2 to 120 characters long: give one such as --name "Your Name".',
  password: 'The password has to be from 12 to 200 characters long: choose another.',
};
const REFUSED: Partial<Record<ErrorCode, string>> = {
  'person.email-taken': 'There already is an account with this e-mail: choose another, or use reset-password.',
  'person.not-found': 'There is no account with this e-mail: check it, or use create-admin.',
  'source.key-lost':
    'A key with which identities of sources are sealed is not in the key file: restore it from a backup, then try again.',
};

export function sentenceOf(error: unknown): string {
  if (error instanceof Usage) return USAGE;
  if (error instanceof z.ZodError) return error.issues.map(({ path }) => WRONG_OPTION[String(path[0])]).join('\n');
  if (error instanceof DomainError) return REFUSED[error.code] ?? `This was refused: ${error.code}.`;
  return `The command failed: ${(error as Error).message}`;
}
