import { INITIAL } from '../../../platform/database/stood-on';
import type { Where } from '../../../platform/database/where';
import { isOfToday, type Scope } from '../scope';

type Subject = keyof typeof INITIAL;

/**
 * What had happened by a day to those records that something happened to since, as a CTE `finding_past` with a column
 * for each axis. All others stand as their columns say: writers keep the events of an axis in the order in which they
 * take effect. So a figure as of today reads hardly an event, and one as of a past day those of what changed after it.
 */
export function pastOf(subject: Subject, asOf: string, changing = changedSince(subject, asOf)): string {
  const id = `${subject}_id`;
  const latest = ([axis, initial]: [string, string]) => `
    coalesce((array_agg(to_value ORDER BY effective_on DESC, id DESC)
      FILTER (WHERE axis = '${axis}' AND effective_on <= ${asOf}))[1], '${initial}') AS ${axis}`;
  return `${subject}_past AS MATERIALIZED (
    SELECT ${id}, ${Object.entries(INITIAL[subject]).map(latest).join(', ')} FROM status_event
    WHERE ${id} ${changing}
    GROUP BY ${id}
  )`;
}

const changedSince = (subject: Subject, asOf: string) =>
  `IN (SELECT ${subject}_id FROM status_event WHERE effective_on > ${asOf})`;

/** As of the day of a scope; what happens only after today is so little that it is looked up one by one. */
export function pastIn(subject: Subject, scope: Scope, filter: Where): string {
  const asOf = `${filter.value(scope.asOf)}::date`;
  return isOfToday(scope)
    ? pastOf(subject, asOf, `= ANY(ARRAY(SELECT ${subject}_id FROM changing_after(${asOf})))`)
    : pastOf(subject, asOf);
}
