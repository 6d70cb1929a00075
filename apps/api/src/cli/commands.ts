import { CreateFirstAdministrator } from '@nahliad/contracts';
import type { z } from 'zod';
import type { PeopleService } from '../features/people/people.service';

export interface Command {
  readonly options: z.ZodType;
  /** What was done, as a sentence. */
  readonly run: (people: PeopleService, options: unknown) => Promise<string>;
}

const command = <T extends z.ZodType>(
  options: T,
  run: (people: PeopleService, options: z.output<T>) => Promise<string>,
): Command => ({ options, run: (people, given) => run(people, options.parse(given)) });

const NewAdministrator = CreateFirstAdministrator.pick({ email: true, name: true, password: true });
const NewPassword = NewAdministrator.pick({ email: true, password: true });

export const COMMANDS: Readonly<Record<string, Command>> = {
  'create-admin': command(NewAdministrator, async (people, account) => {
    const memberships = [{ role: 'administrator' as const, stakeholderId: null }];
    await people.create({ id: null }, undefined, { ...account, memberships });
    return `${account.name} is an administrator now, and signs in as ${account.email.toLowerCase()}.`;
  }),
  'reset-password': command(NewPassword, async (people, { email, password }) => {
    await people.resetPassword(email, password);
    return `${email.toLowerCase()} has a new password, and is signed out everywhere.`;
  }),
};
