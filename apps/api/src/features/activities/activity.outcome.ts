import type { Activity } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { recordSteps } from '../findings/status-events';

type Course = Pick<Activity, 'startedOn' | 'endedOn' | 'outcome'>;

const LATEST = 'SELECT max(effective_on)::text AS day FROM status_event WHERE activity_id = $1';

/**
 * Writes down what came of an act that is on record: from the day on which it ended, and of one that goes on from the day
 * on which it began. An outcome that takes the place of another holds from today.
 */
export async function recordOutcome(
  tx: EntityManager,
  actor: PersonActor,
  activityId: string,
  from: Activity['outcome'] | null,
  { startedOn, endedOn, outcome: to }: Course,
): Promise<void> {
  const replaces = from !== null && from !== 'ongoing';
  const since = replaces ? today() : earlier(endedOn ?? startedOn, today());
  const [latest]: { day: string | null }[] = await tx.query(LATEST, [activityId]);
  const effectiveOn = later(since, latest?.day ?? since);
  await recordSteps(tx, actor, { activityId }, { axis: 'outcome', from, to, effectiveOn });
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);
