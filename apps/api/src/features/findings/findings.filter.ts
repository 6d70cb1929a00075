import type { FindingsQuery } from '@nahliad/contracts';
import { groupNamed } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { readableFindings } from '../../platform/access/finding-scope';
import { regionOf } from '../../platform/database/region-of';
import { signedByEach } from '../../platform/database/signed-by';
import { where, type Where } from '../../platform/database/where';
import { countedOn } from './counted-findings';
import { FINDINGS_WAITING } from './findings.waiting';

export type FindingFilters = Omit<FindingsQuery, 'limit' | 'cursor' | 'sort'>;

/** As JSON holds it within the groups of a finding; without a value, whatever it is. */
const soughtGroup = (key: string): string => JSON.stringify([groupNamed(key)]);

/** The conditions of a list on `finding f`: what was asked for, within what this person may read. */
export function findingsFilter(actor: Actor, query: FindingFilters): Where {
  const filter = where();
  const some = (values: readonly unknown[] | undefined, condition: (list: string) => string) =>
    values?.length ? filter.and(condition(filter.value(values))) : filter;
  some(
    query.institutionId,
    (ids) => `EXISTS (SELECT FROM finding_institution fi
    WHERE fi.finding_id = f.id AND fi.institution_id = ANY(${ids}::uuid[]))`,
  );
  some(
    query.criterion,
    (keys) => `EXISTS (SELECT FROM finding_criterion fc
    WHERE fc.finding_id = f.id AND fc.criterion = ANY(${keys}::text[]))`,
  );
  some(query.category, (keys) => `f.body_id IN (SELECT id FROM stakeholder WHERE category = ANY(${keys}::text[]))`);
  some(query.signedBy, (ids) => signedByEach('finding', 'f', ids));
  some(query.theme, (keys) => `f.themes && ${keys}::text[]`);
  some(query.group?.map(soughtGroup), (groups) => `f.affected_groups @> ANY(${groups}::jsonb[])`);
  some(
    query.activityId,
    (ids) => `f.activity_id IN (
    SELECT a.id FROM activity a WHERE a.id = ANY(${ids}::uuid[]) AND ${readableActivities(actor, filter)})`,
  );
  const related = (column: string, asked: readonly string[] | undefined) =>
    some(
      asked,
      (ids) => `f.${column} IN (
    SELECT o.id FROM finding o WHERE o.id = ANY(${ids}::uuid[]) AND ${readableFindings(actor, filter, 'o')})`,
    );
  related('duplicate_of', query.duplicateOf);
  related('repeat_of', query.repeatOf);
  filter
    .in('f.body_id', query.bodyId, 'uuid')
    .in('f.severity', query.severity, 'smallint')
    .in('f.polarity', query.polarity)
    .in('f.workflow', query.workflow)
    .in('f.verification', query.verification)
    .in('f.visibility', query.visibility)
    .in('f.publication', query.publication)
    .in('f.reply_state', query.reply)
    .in(regionOf('f'), query.region)
    .in('f.import_id', query.importId, 'uuid')
    .between('f.observed_on', query.from, query.to);
  if (query.waiting) filter.and(FINDINGS_WAITING[query.waiting](actor, filter) ?? 'false');
  if (query.countedOn) filter.and(countedOn(`${filter.value(query.countedOn)}::date`));
  return filter.and(readableFindings(actor, filter));
}
