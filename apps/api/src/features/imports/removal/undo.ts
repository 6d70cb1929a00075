import type { ImportUndo } from '@nahliad/contracts';
import type { ImportTarget } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import { TARGETS } from '../targets/targets';
import { removeStakeholders } from './stakeholders-of-import';

const STILL_REFERRED_TO = '23503';

/** Takes back exactly what an import made, unless somebody has worked on any of it since: then nothing is taken. */
export async function undo(tx: EntityManager, id: string, target: ImportTarget): Promise<ImportUndo> {
  const { changedSince, removals } = TARGETS[target];
  const [{ changed }] = await tx.query(changedSince, [id]);
  if (changed) throw new DomainError('import.changed-since');
  const undone = { findings: 0, recommendations: 0 } satisfies Partial<ImportUndo>;
  for (const { counts, statement } of removals) {
    const count = await removed(tx, statement, id);
    if (counts) Object.assign(undone, { [counts]: count });
  }
  return { ...undone, ...(await removeStakeholders(tx, id)) };
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
