/** One table of kept counts, and how rows of counted_finding, each with a `sign` of 1 or -1, fall into its cells. */
export interface Facet {
  readonly table: string;
  readonly keys: readonly string[];
  /** Every cell in which `rows` change anything, with by how much. */
  readonly cells: (rows: string) => string;
}

const PER_CRITERION = 'CROSS JOIN unnest(c.criteria) AS criterion';
const PER_LOOK = `CROSS JOIN unnest(c.institution_ids) AS institution_id ${PER_CRITERION}`;

function facet(table: string, of: Readonly<Record<string, string>>, from = '', only = 'true'): Facet {
  const key = { body_id: 'c.body_id', ...of, audience: 'c.audience' };
  const keys = Object.keys(key);
  return {
    table,
    keys,
    cells: (rows) => `
      SELECT ${Object.values(key)
        .map((sql, nth) => `${sql} AS ${keys[nth]}`)
        .join(', ')}, sum(c.sign)::integer AS n
      FROM ${rows} c ${from} WHERE ${only}
      GROUP BY ${keys.map((_, nth) => nth + 1).join(', ')} HAVING sum(c.sign) <> 0`,
  };
}

const AS_IT_IS = { severity: 'c.severity', polarity: 'c.polarity' };
const LOOK = { institution_id: 'institution_id', criterion: 'criterion' };

/** What is recent is counted by month and by criterion; looks of all times, with whether they are recent, and by the day. */
export const OF_MONTH = facet(
  'count_of_month',
  { month: `date_trunc('month', c.observed_on)::date`, ...AS_IT_IS },
  '',
  'c.recent',
);
export const OF_CRITERION = facet(
  'count_of_criterion',
  { criterion: 'criterion', ...AS_IT_IS },
  PER_CRITERION,
  'c.recent',
);
export const OF_LOOK = facet('count_of_look', { ...LOOK, recent: 'c.recent' }, PER_LOOK);
export const OF_LOOK_DAY = facet('count_of_look_day', { ...LOOK, observed_on: 'c.observed_on' }, PER_LOOK);

/** By the day on which each became final: whoever reads it takes those of the window. */
export const OF_FINAL = facet('count_of_final', {
  final_on: 'c.final_on',
  published_on: 'c.published_on',
  restricted: 'c.restricted',
});

export const FACETS: readonly Facet[] = [OF_MONTH, OF_CRITERION, OF_LOOK, OF_LOOK_DAY, OF_FINAL];
