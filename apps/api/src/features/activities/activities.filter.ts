import type { ActivitiesQuery } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { isDoneBy, readableActivities } from '../../platform/access/activity-scope';
import { signedByEach } from '../../platform/database/signed-by';
import { stoodOn } from '../../platform/database/stood-on';
import { where, type Where } from '../../platform/database/where';
import { ACTIVITIES_WAITING } from './activities.waiting';

export type ActivityFilters = Omit<ActivitiesQuery, 'limit' | 'cursor' | 'sort'>;

/** The last day of an act; one that has not ended goes on until today, or is still to come. */
const LAST_DAY = 'coalesce(a.ended_on, greatest(a.started_on, current_date))';

/** The conditions of a list on `activity a`: what was asked for, within what this person may read. */
export function activitiesFilter(actor: Actor, query: ActivityFilters): Where {
  const filter = where();
  const cell = ['c.activity_id = a.id'];
  if (query.institutionId?.length) cell.push(`c.institution_id = ANY(${filter.value(query.institutionId)}::uuid[])`);
  if (query.criterion?.length) cell.push(`c.criterion = ANY(${filter.value(query.criterion)}::text[])`);
  if (cell.length > 1) filter.and(`EXISTS (SELECT FROM activity_scope c WHERE ${cell.join(' AND ')})`);
  if (query.bodyId?.length) filter.and(isDoneBy('a', filter.value(query.bodyId)));
  if (query.signedBy?.length) filter.and(signedByEach('activity', 'a', filter.value(query.signedBy)));
  if (query.category?.length)
    filter.and(
      `a.body_id IN (SELECT id FROM stakeholder WHERE category = ANY(${filter.value(query.category)}::text[]))`,
    );
  if (query.waiting) filter.and(ACTIVITIES_WAITING[query.waiting](actor, filter) ?? 'false');
  const day = query.countedOn && `${filter.value(query.countedOn)}::date`;
  const outcome = day ? stoodOn('activity', 'a', 'outcome', day) : 'a.outcome';
  if (day) filter.and(`a.status = 'logged' AND a.ended_on <= ${day} AND ${outcome} <> 'ongoing'`);
  filter
    .in('a.kind', query.kind)
    .in(outcome, query.outcome)
    .in('a.status', query.status)
    .in('a.import_id', query.importId, 'uuid')
    .between(LAST_DAY, query.from, undefined)
    .between(day ? 'a.ended_on' : 'a.started_on', undefined, query.to);
  return filter.and(readableActivities(actor, filter));
}
