import type { ImportUndo } from '@nahliad/contracts';
import { QueryFailedError, type EntityManager } from 'typeorm';

interface Made {
  readonly id: string;
  readonly name: string;
  readonly kept: boolean;
}

/**
 * Those that somebody has edited, or whom a recommendation addresses beside others: no foreign key says so. What stands
 * under another goes first.
 */
const MADE = `
  SELECT s.id, coalesce(s.name_en, s.name_uk) AS name,
    s.version > 1 OR EXISTS (SELECT FROM recommendation r WHERE s.id = ANY(r.also_addressed_ids)) AS kept
  FROM stakeholder s WHERE s.import_id = $1 ORDER BY s.id DESC`;

/** Removes the stakeholders that an import made; one that any other record refers to by now stays. */
export async function removeStakeholders(
  tx: EntityManager,
  importId: string,
): Promise<Pick<ImportUndo, 'stakeholders' | 'keptStakeholders'>> {
  const made: Made[] = await tx.query(MADE, [importId]);
  const keptStakeholders: string[] = [];
  for (const { id, name, kept } of made) if (kept || !(await isRemoved(tx, id))) keptStakeholders.push(name);
  return { stakeholders: made.length - keptStakeholders.length, keptStakeholders };
}

/** The database knows every reference there is, those of features to come too. */
async function isRemoved(tx: EntityManager, id: string): Promise<boolean> {
  await tx.query('SAVEPOINT before_removal');
  try {
    await tx.query('DELETE FROM stakeholder WHERE id = $1', [id]);
    await tx.query('RELEASE SAVEPOINT before_removal');
    return true;
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT before_removal');
    return false;
  }
}
