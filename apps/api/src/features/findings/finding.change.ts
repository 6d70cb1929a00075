import type { PatchFinding } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { updateRow } from '../../platform/database/update-row';
import { patchedColumns, replaceCriteria, replaceInstitutions } from './finding.patch';
import type { FindingRow } from './finding.record';
import { lapseSignatures } from './finding.signatures';
import { keepFirstVersion, keepVersion } from './finding.versions';

type Change = Parameters<typeof keepVersion>[3] & { readonly columns?: Readonly<Record<string, unknown>> };

/** What a change came to: whether the text is another, and which bodies no longer stand under it. */
interface Changed {
  readonly text: boolean;
  readonly lapsed: readonly string[];
}

/** Writes a change with the version that it makes, and its writer among the writers. */
export async function changeFinding(
  tx: EntityManager,
  actor: PersonActor,
  row: FindingRow,
  input: PatchFinding,
  { columns, ...made }: Change,
): Promise<Changed> {
  const { id } = row.record;
  await keepFirstVersion(tx, id);
  if (input.institutionIds) await replaceInstitutions(tx, id, input.institutionIds);
  if (input.criteria) await replaceCriteria(tx, id, input.criteria);
  await updateRow(tx, 'finding', id, {
    ...patchedColumns(input),
    ...columns,
    writer_ids: [...new Set([...row.writerIds, actor.id])],
    updated_at: new Date(),
  });
  await tx.query('INSERT INTO search_pending VALUES ($1)', [id]);
  const text = await keepVersion(tx, actor, id, made);
  return { text, lapsed: text ? await lapseSignatures(tx, row) : [] };
}
