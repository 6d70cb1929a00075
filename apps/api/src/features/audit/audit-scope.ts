import { bodiesOf, hasRole, type PersonActor } from '../../platform/access/actor';
import type { Where } from '../../platform/database/where';

/**
 * Which entries somebody may read, as SQL over an `audit_entry` named `e`: all, or one's own acts
 * and, for a lead, those of the body.
 */
export function readableEntries(actor: PersonActor, where: Where): string | undefined {
  if (hasRole(actor, 'administrator', 'auditor')) return undefined;
  const own = `e.person_id = ${where.value(actor.id)}`;
  const led = bodiesOf(actor, 'lead');
  return led.length ? `(${own} OR e.body_id = ANY(${where.value(led)}::uuid[]))` : own;
}
