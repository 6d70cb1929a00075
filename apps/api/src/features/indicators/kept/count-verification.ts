import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { COUNTED_COLUMNS, countedRows } from './counted-rows';
import { RECOMMENDATION_COLUMNS, countedRecommendations, countedSeverally } from './counted-recommendations';
import { FACETS, type Facet } from './facets';

export interface Verified {
  readonly findings: number;
  /** How many cells of each table are not what a count from scratch makes of them. */
  readonly wrong: Readonly<Record<string, number>>;
}

const FROM_SCRATCH = `CREATE TEMPORARY TABLE counted_afresh ON COMMIT DROP AS ${countedRows()}`;
const PENDING = 'finding_id IN (SELECT finding_id FROM count_pending)';

/** What is still to be folded, which no table of counts can have yet. */
const UNFOLDED = `(
  SELECT ${COUNTED_COLUMNS.join(', ')}, -1 AS sign FROM counted_finding WHERE ${PENDING}
  UNION ALL SELECT *, 1 FROM counted_afresh WHERE ${PENDING})`;

const wrongCells = ({ table, keys, cells }: Facet) => {
  const columns = keys.join(', ');
  return `
    SELECT count(*)::int AS wrong FROM (
      SELECT ${columns} FROM (
        SELECT ${columns}, n FROM ${table}
        UNION ALL SELECT ${columns}, n FROM (${cells(UNFOLDED)}) unfolded
        UNION ALL SELECT ${columns}, -n FROM (${cells('(SELECT *, 1 AS sign FROM counted_afresh)')}) afresh
      ) cell GROUP BY ${columns} HAVING sum(n) <> 0) differing`;
};

const PENDING_RECOMMENDATIONS = `
  SELECT recommendation_id FROM count_pending_recommendation
  UNION SELECT recommendation_id FROM finding_recommendation WHERE ${PENDING}`;

/** Rows that are not what they are from scratch; the first of the columns is the key. */
const wrongRows = (table: string, columns: readonly string[], afresh: string, pending: string) => {
  const [key] = columns;
  const row = (of: string) => `ROW(${columns.map((name) => `${of}.${name}`).join(', ')})`;
  return `
    SELECT count(*)::int AS wrong FROM ${table} kept FULL JOIN (${afresh}) afresh USING (${key})
    WHERE ${key} NOT IN (${pending}) AND ${row('kept')} IS DISTINCT FROM ${row('afresh')}`;
};

const CHECKS: Readonly<Record<string, string>> = {
  counted_finding: wrongRows(
    'counted_finding',
    COUNTED_COLUMNS,
    'SELECT * FROM counted_afresh',
    'SELECT finding_id FROM count_pending',
  ),
  ...Object.fromEntries(FACETS.map((facet) => [facet.table, wrongCells(facet)])),
  counted_recommendation: wrongRows(
    'counted_recommendation',
    RECOMMENDATION_COLUMNS,
    countedRecommendations(),
    PENDING_RECOMMENDATIONS,
  ),
  counted_severally: wrongRows('counted_severally', ['recommendation_id'], countedSeverally(), PENDING_RECOMMENDATIONS),
};

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
