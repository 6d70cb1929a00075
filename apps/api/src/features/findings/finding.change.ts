import type { PatchFinding } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { updateRow } from '../../platform/database/update-row';
import { patchedColumns, replaceCriteria, replaceInstitutions } from './finding.patch';
import type { FindingRow } from './finding.record';
import { keepFirstVersion, keepVersion } from './finding.versions';

type Change = Parameters<typeof keepVersion>[3] & { readonly columns?: Readonly<Record<string, unknown>> };

/** Writes a change with the version that it makes, and its writer among the writers; answers whether the text is another. */
export async function changeFinding(
  tx: EntityManager,
  actor: PersonActor,
  { record: { id }, writerIds }: FindingRow,
  input: PatchFinding,
  { columns, ...made }: Change,
): Promise<boolean> {
  await keepFirstVersion(tx, id);
  if (input.institutionIds) await replaceInstitutions(tx, id, input.institutionIds);
  if (input.criteria) await replaceCriteria(tx, id, input.criteria);
  await updateRow(tx, 'finding', id, {
    ...patchedColumns(input),
    ...columns,
    writer_ids: [...new Set([...writerIds, actor.id])],
    updated_at: new Date(),
  });
  await tx.query('INSERT INTO search_pending VALUES ($1)', [id]);
  return keepVersion(tx, actor, id, made);
}
