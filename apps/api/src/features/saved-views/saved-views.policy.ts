import { bodiesOf, type Actor } from '../../platform/access/actor';

interface View {
  readonly personId: string;
  readonly bodyId: string | null;
}

export const mayChange = (actor: Actor, { personId }: View): boolean => actor.id === personId;

/** What was shared outlives whoever left: a lead of the body clears it away. */
export const mayDelete = (actor: Actor, view: View): boolean =>
  mayChange(actor, view) || (view.bodyId !== null && bodiesOf(actor, 'lead').includes(view.bodyId));
