import { today, type Axis } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../platform/access/actor';

export type Subject =
  { readonly findingId: string } | { readonly recommendationId: string } | { readonly activityId: string };

export interface Step {
  readonly axis: Axis;
  readonly from: string | null;
  readonly to: string;
  /** The day from which it holds, which may be before the day on which it is written down. */
  readonly effectiveOn?: string;
  readonly note?: string | null;
}

interface Ids {
  readonly findingId?: string;
  readonly recommendationId?: string;
  readonly activityId?: string;
}

const RECORD = `
  INSERT INTO status_event (id, finding_id, recommendation_id, activity_id, axis, from_value, to_value, effective_on,
    person_id, note)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Writes down each step that changes something, in the transaction of the change. */
export async function recordSteps(
  tx: EntityManager,
  actor: Pick<Actor, 'id'>,
  subject: Subject,
  ...steps: readonly Step[]
): Promise<void> {
  const { findingId, recommendationId, activityId }: Ids = subject;
  const ids = [findingId, recommendationId, activityId];
  for (const { axis, from, to, effectiveOn = today(), note = null } of steps)
    if (from !== to) await tx.query(RECORD, [uuidv7(), ...ids, axis, from, to, effectiveOn, actor.id, note]);
}
