/** The status axes, each with what a record has on it before anything happened. */
export const INITIAL = {
  finding: { workflow: 'draft', verification: 'pending' },
  recommendation: { position: 'pending', implementation: 'open' },
  activity: { outcome: 'ongoing' },
} as const;
type Subject = keyof typeof INITIAL;

/**
 * What stood on an axis of the record `row` at the end of a day, as SQL. Writers keep the events of an axis in the order
 * in which they take effect, so that a column says it for every record that nothing happened to since.
 */
export function stoodOn<S extends Subject>(
  subject: S,
  row: string,
  axis: keyof (typeof INITIAL)[S] & string,
  day: string,
) {
  const id = `${subject}_id`;
  return `(CASE WHEN ${row}.id IN (SELECT ${id} FROM status_event WHERE effective_on > ${day} AND ${id} IS NOT NULL)
    THEN coalesce((SELECT to_value FROM status_event e WHERE e.${id} = ${row}.id AND e.axis = '${axis}'
      AND e.effective_on <= ${day} ORDER BY e.effective_on DESC, e.id DESC LIMIT 1), '${INITIAL[subject][axis] as string}')
    ELSE ${row}.${axis} END)`;
}
