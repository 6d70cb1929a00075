import type { IndicatorDimension } from '@nahliad/domain';
import { regionOf } from '../../../platform/database/region-of';
import type { Frame } from './records';

/** By what rows are grouped: `key` is selected as "group", `join` brings it in, `tail` ends the statement. */
export interface Grouping {
  readonly key: string;
  readonly join: string;
  readonly tail: string;
}

const ALL_TOGETHER: Grouping = { key: 'NULL::text', join: '', tail: '' };
export const grouped = (key: string, join = ''): Grouping => ({ key, join, tail: 'GROUP BY 1' });
const month = (date: string) => grouped(`to_char(${date}, 'YYYY-MM')`);

/** A filter on what is grouped by leaves no other group. */
export const only = (
  statement: Pick<Frame, 'value'>,
  column: string,
  type: string,
  wanted: readonly string[] | undefined,
): string => (wanted ? `AND ${column} = ANY(${statement.value(wanted)}::${type}[])` : '');

/** Findings `act a`, dated `on`: one that concerns two institutions, or two criteria, counts for each. */
export function findingsBy(by: IndicatorDimension | undefined, frame: Frame, on = 'a.observed_on'): Grouping {
  const { institutionId, criterion } = frame.scope;
  switch (by) {
    case 'institution':
      return grouped(
        'fi.institution_id::text',
        `JOIN finding_institution fi ON fi.finding_id = a.id ${only(frame, 'fi.institution_id', 'uuid', institutionId)}`,
      );
    case 'criterion':
      return grouped(
        'fc.criterion',
        `JOIN finding_criterion fc ON fc.finding_id = a.id ${only(frame, 'fc.criterion', 'text', criterion)}`,
      );
    case 'category':
      return grouped('a.category');
    case 'month':
      return month(on);
    case 'region':
      return grouped(
        'located.region',
        `JOIN (SELECT f.id AS finding_id, ${regionOf('f')} AS region FROM finding f) located ON located.finding_id = a.id`,
      );
    case undefined:
      return ALL_TOGETHER;
  }
}

/** Recommendations `recommended r`, dated `on`: one that addresses two institutions counts for each. */
export function recommendationsBy(by: IndicatorDimension | undefined, on: string, frame: Frame): Grouping {
  const { institutionId, criterion } = frame.scope;
  switch (by) {
    case 'institution':
      return grouped(
        'addressed.id::text',
        `JOIN LATERAL (SELECT DISTINCT unnest(r.institution_ids) AS id) addressed
          ON true ${only(frame, 'addressed.id', 'uuid', institutionId)}`,
      );
    case 'criterion':
      return grouped(
        'concerned.criterion',
        `JOIN concerned ON concerned.recommendation_id = r.id AND concerned.by_counted = r.counted
          ${only(frame, 'concerned.criterion', 'text', criterion)}`,
      );
    case 'category':
      return grouped('r.category');
    case 'month':
      return month(on);
    case 'region':
      return grouped(
        'located.region',
        `JOIN (
          SELECT DISTINCT fr.recommendation_id, s.counted AS by_counted, ${regionOf('f')} AS region
          FROM finding_recommendation fr JOIN standing s ON s.id = fr.finding_id JOIN finding f ON f.id = s.id
        ) located ON located.recommendation_id = r.id AND located.by_counted = r.counted`,
      );
    case undefined:
      return ALL_TOGETHER;
  }
}

/** Acts of oversight `u`: one that looked at two institutions, or by two criteria, counts for each; none says in which region. */
export function activitiesBy(by: IndicatorDimension | undefined, frame: Frame): Grouping {
  const { institutionId, criterion } = frame.scope;
  const looksAt = (column: string) => `JOIN (
      SELECT DISTINCT c.activity_id, c.${column} FROM activity_scope c
      WHERE true ${only(frame, 'c.institution_id', 'uuid', institutionId)} ${only(frame, 'c.criterion', 'text', criterion)}
    ) looked_at ON looked_at.activity_id = u.id`;
  switch (by) {
    case 'institution':
      return grouped('looked_at.institution_id::text', looksAt('institution_id'));
    case 'criterion':
      return grouped('looked_at.criterion', looksAt('criterion'));
    case 'category':
      return grouped('u.category');
    case 'month':
      return month('u.ended_on');
    case 'region':
    case undefined:
      return ALL_TOGETHER;
  }
}

/** Rows that have their "group" already, told by it once more. */
export const regrouped = (by: IndicatorDimension | undefined): Grouping => (by ? grouped('"group"') : ALL_TOGETHER);
