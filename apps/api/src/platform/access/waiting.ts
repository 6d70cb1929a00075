import type { Role } from '@nahliad/domain';
import type { Where } from '../database/where';
import { bodiesOf, type Actor } from './actor';

/** Which records wait for somebody, as SQL; nothing where none ever can. */
export type Waits = (actor: Actor, where: Where) => string | undefined;

/** For one person; a visitor is nobody's author. */
export const forMyself =
  (condition: (me: string) => string): Waits =>
  (actor, where) =>
    actor.id === null ? undefined : condition(`${where.value(actor.id)}::uuid`);

/**
 * For whoever holds this role in a body; `me` becomes a value of the statement only where it is asked for. Bodies are named
 * one by one: PostgreSQL takes an array for a long one, and would plan the statement anew each time.
 */
export const forBodies =
  (role: Role, condition: (bodies: string, me: () => string) => string): Waits =>
  (actor, where) => {
    const bodies = bodiesOf(actor, role);
    if (bodies.length === 0) return undefined;
    const listed = bodies.map((body) => where.value(body)).join(', ');
    return condition(`ARRAY[${listed}]::uuid[]`, () => `${where.value(actor.id)}::uuid`);
  };
