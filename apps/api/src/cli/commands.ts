import { CreateFirstAdministrator } from '@nahliad/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { CountVerification } from '../features/indicators/kept/count-verification';
import { PeopleService } from '../features/people/people.service';
import { KeyRotation } from '../features/sources/key-rotation';

/** The whole product without its server. */
type Product = Pick<INestApplicationContext, 'get'>;

export interface Command {
  /** Whoever gives no password is asked for one, where there is one to give. */
  readonly options: z.ZodObject;
  /** What was done, as a sentence. */
  readonly run: (product: Product, options: unknown) => Promise<string>;
}

const command = <T extends z.ZodObject>(
  options: T,
  run: (product: Product, options: z.output<T>) => Promise<string>,
): Command => ({ options, run: (product, given) => run(product, options.parse(given)) });

const NewAdministrator = CreateFirstAdministrator.pick({ email: true, name: true, password: true });
const NewPassword = NewAdministrator.pick({ email: true, password: true });

export const COMMANDS: Readonly<Record<string, Command>> = {
  'create-admin': command(NewAdministrator, async (product, account) => {
    const memberships = [{ role: 'administrator' as const, stakeholderId: null }];
    await product.get(PeopleService).create({ id: null }, undefined, { ...account, memberships });
    return `${account.name} is an administrator now, and signs in as ${account.email.toLowerCase()}.`;
  }),
  'reset-password': command(NewPassword, async (product, { email, password }) => {
    await product.get(PeopleService).resetPassword(email, password);
    return `${email.toLowerCase()} has a new password, and is signed out everywhere.`;
  }),
  'rotate-source-key': command(z.object({}), async (product) => {
    const identities = await product.get(KeyRotation).rotate();
    return `The key was changed, and covers the identities of sources: ${identities}. Back the new key file up.`;
  }),
  'verify-counts': command(z.object({}), async (product) => {
    const { findings, wrong } = await product.get(CountVerification).verify();
    const differing = Object.entries(wrong).filter(([, rows]) => rows > 0);
    const where = differing.map(([table, rows]) => `${table} in ${rows} rows`).join(', ');
    if (where) throw new Error(`the kept counts differ from a count from scratch: ${where}.`);
    return `The kept counts are right: counting ${findings} findings from scratch makes the same.`;
  }),
};
