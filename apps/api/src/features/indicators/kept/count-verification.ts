import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { COUNTED_COLUMNS, countedRows } from './counted-rows';
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

const WRONG_FINDINGS = `
  SELECT count(*)::int AS wrong FROM counted_finding kept FULL JOIN counted_afresh afresh USING (finding_id)
  WHERE finding_id NOT IN (SELECT finding_id FROM count_pending)
    AND (${COUNTED_COLUMNS.filter((name) => name !== 'finding_id')
      .map((name) => `kept.${name} IS DISTINCT FROM afresh.${name}`)
      .join(' OR ')})`;

const CHECKS: Readonly<Record<string, string>> = {
  counted_finding: WRONG_FINDINGS,
  ...Object.fromEntries(FACETS.map((facet) => [facet.table, wrongCells(facet)])),
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
