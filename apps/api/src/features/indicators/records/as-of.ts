/**
 * A change told after the fact: it took effect on a day before it was recorded, so that the column may hold a value
 * which another change, later in effect, has replaced. First values (no `from_value`) have nothing before them.
 */
const TOLD_LATER = `from_value IS NOT NULL AND effective_on < (recorded_at AT TIME ZONE 'UTC')::date`;

type Initial = Readonly<Record<string, string>>;

/**
 * Statuses on a day, cheaply: a record without a later event stands as its columns say, and only of the others are the
 * events read. As a CTE of `${subject}_past`, with a column for each axis; null on a day before the first event.
 */
export function pastOf(subject: 'finding' | 'recommendation', axes: Initial, asOf: string): string {
  const id = `${subject}_id`;
  const then = (axis: string) => `
    (array_agg(to_value ORDER BY effective_on DESC, id DESC) FILTER (WHERE axis = '${axis}' AND effective_on <= ${asOf}))[1]
      AS ${axis}`;
  return `${subject}_past AS MATERIALIZED (
    SELECT ${id}, ${Object.keys(axes).map(then).join(', ')} FROM status_event
    WHERE ${id} IN (
      SELECT ${id} FROM status_event WHERE effective_on > ${asOf} AND ${id} IS NOT NULL
      UNION ALL
      SELECT ${id} FROM status_event WHERE ${TOLD_LATER} AND ${id} IS NOT NULL)
    GROUP BY ${id}
  )`;
}

/** The value of one axis on that day, where `row` is joined to its past; the initial one before anything happened. */
export const asItStood = (subject: string, row: string, axis: string, initial: string): string =>
  `CASE WHEN ${subject}_past.${subject}_id IS NULL THEN ${row}.${axis} ELSE coalesce(${subject}_past.${axis}, '${initial}') END`;
