/** One table of kept counts, and how rows that are kept one by one, each with a `sign` of 1 or -1, fall into its cells. */
export interface Facet {
  readonly table: string;
  readonly keys: readonly string[];
  /** Every cell in which `rows` change anything, with by how much. */
  readonly cells: (rows: string) => string;
}

/** Brings in what falls into the cells of all, which name no criterion, and into those of each of its criteria. */
export const OF_ALL_AND_EACH = 'CROSS JOIN unnest(array_append(c.criteria, NULL)) AS criterion';

/** Cells of rows `c` by these keys, each a condition or a column of them; whose they are is a key of every cell. */
export function facet(table: string, of: Readonly<Record<string, string>>, from = '', only = 'true'): Facet {
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
