import type { ImportUndo } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import type { ImportBatchEntity } from '../import-batch.entity';
import { CHANGED_SINCE } from './changed-since';
import { removeStakeholders } from './stakeholders-of-import';

/**
 * First, since whoever indexes takes them before it looks at the findings: two orders would be a deadlock. Looked up one by
 * one: of an import just made no statistics tell yet how large it is, and a join is planned as if it were one row.
 */
const TO_INDEX = `
  WITH gone AS (
    DELETE FROM search_pending p WHERE (SELECT f.import_id FROM finding f WHERE f.id = p.finding_id) = $1
    RETURNING p.finding_id
  ) SELECT FROM gone`;
const RECOMMENDATIONS = 'WITH gone AS (DELETE FROM recommendation WHERE import_id = $1 RETURNING id) SELECT FROM gone';
const FINDINGS = 'WITH gone AS (DELETE FROM finding WHERE import_id = $1 RETURNING id) SELECT FROM gone';
const STILL_REFERRED_TO = '23503';

/** Takes back exactly what an import made, unless somebody has worked on any of it since: then nothing is taken. */
export async function undo(tx: EntityManager, { id }: Pick<ImportBatchEntity, 'id'>): Promise<ImportUndo> {
  const [{ changed }] = await tx.query(CHANGED_SINCE, [id]);
  if (changed) throw new DomainError('import.changed-since');
  await removed(tx, TO_INDEX, id);
  const recommendations = await removed(tx, RECOMMENDATIONS, id);
  const findings = await removed(tx, FINDINGS, id);
  return { findings, recommendations, ...(await removeStakeholders(tx, id)) };
}

/** What refers to these records in a way that nobody thought of here is a change too. */
async function removed(tx: EntityManager, statement: string, id: string): Promise<number> {
  try {
    return (await tx.query(statement, [id])).length;
  } catch (error) {
    const { driverError } = error as { driverError?: { code?: string } };
    throw driverError?.code === STILL_REFERRED_TO ? new DomainError('import.changed-since') : error;
  }
}
