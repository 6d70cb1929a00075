import { INITIAL } from '../../../platform/database/stood-on';

/**
 * What had happened by a day to those records that something happened to since, as a CTE `finding_past` with a column
 * for each axis. All others stand as their columns say: writers keep the events of an axis in the order in which they
 * take effect. So a figure as of today reads hardly an event, and one as of a past day those of what changed after it.
 */
export function pastOf(subject: keyof typeof INITIAL, asOf: string): string {
  const id = `${subject}_id`;
  const latest = ([axis, initial]: [string, string]) => `
    coalesce((array_agg(to_value ORDER BY effective_on DESC, id DESC)
      FILTER (WHERE axis = '${axis}' AND effective_on <= ${asOf}))[1], '${initial}') AS ${axis}`;
  return `${subject}_past AS MATERIALIZED (
    SELECT ${id}, ${Object.entries(INITIAL[subject]).map(latest).join(', ')} FROM status_event
    WHERE ${id} IN (SELECT ${id} FROM status_event WHERE effective_on > ${asOf})
    GROUP BY ${id}
  )`;
}
