import { hasRole, worksWith, bodiesOf, type Actor, type PersonActor } from '../../platform/access/actor';
import type { Where } from '../../platform/database/where';

interface Subject {
  readonly personId: string;
  readonly sharedWith: string;
  readonly bodyId: string | null;
}

/** Which dashboards somebody finds, over a `dashboard` named `d`: their own, those of the bodies that they work in, and those for everybody. */
export const readableDashboards = (actor: PersonActor, where: Where): string =>
  `(d.person_id = ${where.value(actor.id)} OR d.shared_with = 'everybody'
    OR d.body_id = ANY(${where.value(worksWith(actor))}::uuid[]))`;

export const mayChange = (actor: Actor, { personId }: Subject): boolean => actor.id === personId;

/** What was shared outlives whoever left: a lead clears away what is in the body, an administrator what is everybody's. */
export const mayDelete = (actor: Actor, dashboard: Subject): boolean =>
  mayChange(actor, dashboard) ||
  (dashboard.sharedWith === 'everybody' && hasRole(actor, 'administrator')) ||
  (dashboard.bodyId !== null && bodiesOf(actor, 'lead').includes(dashboard.bodyId));
