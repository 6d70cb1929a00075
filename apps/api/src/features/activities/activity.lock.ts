import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { activityRow, type ActivityRow } from './activity.record';

/** Holds an act that somebody may read until the transaction ends: of two changes at once the second meets the first. */
export async function lockActivity(tx: EntityManager, actor: Actor, id: string): Promise<ActivityRow> {
  const one = where().equals('a.id', id);
  one.and(readableActivities(actor, one));
  await tx.query(`SELECT a.id FROM activity a WHERE ${one.sql} FOR UPDATE OF a`, one.values);
  const [row] = await tx.query(`SELECT ${activityRow(actor, one)} FROM activity a WHERE ${one.sql}`, one.values);
  if (!row) throw new DomainError('activity.not-found');
  return row;
}
