import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { composed, type Database } from '../../platform/database/database';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

/** What was found may be told of an act of oversight that its writer reads; its scope may be another. */
export async function assertActivity(db: Database, actor: Actor, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const one = where().equals('a.id', id);
  const text = `SELECT a.id FROM activity a WHERE ${one.sql} AND ${readableActivities(actor, one)}`;
  if (!(await db.one(composed('finding.activity', text), one.values)))
    throw new DomainError('activity.unknown', [{ path: 'activityId', code: 'unknown' }]);
}
