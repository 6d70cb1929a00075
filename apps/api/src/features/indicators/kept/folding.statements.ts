import { COUNTED_COLUMNS, countedRows } from './counted-rows';
import type { Facet } from './facet';
import { FACETS } from './facets';

export const AT_ONCE = 1000;

const TAKEN = 'finding_id IN (SELECT finding_id FROM taken)';

export const folded = ({ table, keys, cells }: Facet) => `
  into_${table} AS (
    INSERT INTO ${table} (${keys.join(', ')}, n) ${cells('moved')}
    ON CONFLICT (${keys.join(', ')}) DO UPDATE SET n = ${table}.n + EXCLUDED.n
  )`;

/**
 * Takes changes out of count_pending and moves each finding from the cells in which it was counted to those in which it
 * belongs now; the recommendations on it are noted, to be folded in their turn. One statement is one snapshot: what a
 * finding is now and which of its changes were taken belong together.
 */
export const FOLD = `
  WITH taken AS (
    DELETE FROM count_pending p USING (SELECT ctid FROM count_pending LIMIT ${AT_ONCE}) batch WHERE p.ctid = batch.ctid
    RETURNING p.finding_id
  ),
  before AS MATERIALIZED (SELECT ${COUNTED_COLUMNS.join(', ')} FROM counted_finding WHERE ${TAKEN}),
  now AS MATERIALIZED (${countedRows('f.id IN (SELECT finding_id FROM taken)')}),
  moved AS MATERIALIZED (SELECT *, -1 AS sign FROM before UNION ALL SELECT *, 1 FROM now),
  gone AS (
    DELETE FROM counted_finding c WHERE c.${TAKEN} AND NOT EXISTS (SELECT FROM now WHERE now.finding_id = c.finding_id)
  ),
  kept AS (
    INSERT INTO counted_finding (${COUNTED_COLUMNS.join(', ')}) SELECT * FROM now
    ON CONFLICT (finding_id) DO UPDATE SET ${COUNTED_COLUMNS.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}
  ),
  ${FACETS.map(folded).join(',')},
  borne AS (
    INSERT INTO count_pending_recommendation
    SELECT DISTINCT recommendation_id FROM finding_recommendation WHERE ${TAKEN}
  )
  SELECT count(*)::int AS taken FROM taken`;

const between = (one: string, other: string) =>
  `(f.observed_on > least(${one}, ${other}) AND f.observed_on <= greatest(${one}, ${other}))`;

/** Lets the period follow the calendar, and notes every finding that comes into it or leaves it by that. */
export const KEEP_PERIOD = `
  WITH before AS MATERIALIZED (SELECT * FROM count_period),
  kept AS (
    UPDATE count_period SET after = $1, until = $2 FROM before
    WHERE before.after <> $1::date OR before.until <> $2::date
    RETURNING before.after, before.until
  )
  INSERT INTO count_pending
  SELECT f.id FROM finding f, kept
  WHERE ${between('kept.after', '$1::date')} OR ${between('kept.until', '$2::date')}`;
