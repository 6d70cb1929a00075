import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { COUNTED_COLUMNS, countedRows } from './counted-rows';
import { RECOMMENDATION_COLUMNS, countedRecommendations, countedSeverally } from './counted-recommendations';
import type { Facet } from './facet';
import { FACETS } from './facets';
import { RECOMMENDATION_FACETS } from './recommendation-facets';

export interface Verified {
  readonly findings: number;
  /** How many cells of each table are not what a count from scratch makes of them. */
  readonly wrong: Readonly<Record<string, number>>;
}

const FROM_SCRATCH = `
  CREATE TEMPORARY TABLE counted_afresh ON COMMIT DROP AS ${countedRows()};
  CREATE TEMPORARY TABLE recommendation_afresh ON COMMIT DROP AS ${countedRecommendations()};`;
const PENDING = 'SELECT finding_id FROM count_pending';
const PENDING_RECOMMENDATIONS = `
  SELECT recommendation_id FROM count_pending_recommendation
  UNION SELECT recommendation_id FROM finding_recommendation WHERE finding_id IN (${PENDING})`;

/** Rows that are kept one by one, the first of their columns the key, the table of the same `afresh`, and what is to be folded. */
interface Kept {
  readonly table: string;
  readonly columns: readonly string[];
  readonly afresh: string;
  readonly pending: string;
}
const FINDINGS: Kept = {
  table: 'counted_finding',
  columns: COUNTED_COLUMNS,
  afresh: 'counted_afresh',
  pending: PENDING,
};
const RECOMMENDATIONS: Kept = {
  table: 'counted_recommendation',
  columns: RECOMMENDATION_COLUMNS,
  afresh: 'recommendation_afresh',
  pending: PENDING_RECOMMENDATIONS,
};
const SEVERALLY: Kept = {
  table: 'counted_severally',
  columns: ['recommendation_id'],
  afresh: `(${countedSeverally()})`,
  pending: PENDING_RECOMMENDATIONS,
};

/** Cells that are not what rows from scratch come to; what is still to be folded no cell can have yet. */
function wrongCells({ table, keys, cells }: Facet, { table: kept, columns: [key, ...rest], afresh, pending }: Kept) {
  const columns = keys.join(', ');
  const unfolded = `(
    SELECT ${[key, ...rest].join(', ')}, -1 AS sign FROM ${kept} WHERE ${key} IN (${pending})
    UNION ALL SELECT *, 1 FROM ${afresh} WHERE ${key} IN (${pending}))`;
  return `
    SELECT count(*)::int AS wrong FROM (
      SELECT ${columns} FROM (
        SELECT ${columns}, n FROM ${table}
        UNION ALL SELECT ${columns}, n FROM (${cells(unfolded)}) unfolded
        UNION ALL SELECT ${columns}, -n FROM (${cells(`(SELECT *, 1 AS sign FROM ${afresh})`)}) afresh
      ) cell GROUP BY ${columns} HAVING sum(n) <> 0) differing`;
}

/** Rows that are not what they are from scratch. */
function wrongRows({ table, columns, afresh, pending }: Kept) {
  const [key] = columns;
  const row = (of: string) => `ROW(${columns.map((name) => `${of}.${name}`).join(', ')})`;
  return `
    SELECT count(*)::int AS wrong FROM ${table} kept FULL JOIN ${afresh} afresh USING (${key})
    WHERE ${key} NOT IN (${pending}) AND ${row('kept')} IS DISTINCT FROM ${row('afresh')}`;
}

const CHECKS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[FINDINGS, RECOMMENDATIONS, SEVERALLY].map((kept) => [kept.table, wrongRows(kept)]),
  ...FACETS.map((facet) => [facet.table, wrongCells(facet, FINDINGS)]),
  ...RECOMMENDATION_FACETS.map((facet) => [facet.table, wrongCells(facet, RECOMMENDATIONS)]),
]);

/** Counts everything from scratch and compares; whoever writes or folds meanwhile is not kept waiting. */
@Injectable()
export class CountVerification {
  constructor(private readonly db: Database) {}

  verify(): Promise<Verified> {
    return this.db.source.transaction('REPEATABLE READ', async (tx) => {
      await tx.query(FROM_SCRATCH);
      const wrong: Record<string, number> = {};
      for (const [table, check] of Object.entries(CHECKS)) wrong[table] = (await tx.query(check))[0].wrong;
      const [{ findings }] = await tx.query('SELECT count(*)::int AS findings FROM counted_afresh');
      return { findings, wrong };
    });
  }
}
