import type { PatchFinding } from '@nahliad/contracts';
import { VISIBILITIES, type Visibility } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import type { FindingRow } from './finding.record';
import { OVERSEEN, whyNotOverseen, type Overseen } from './overseen';

const TEXTS = ['title', 'summary', 'detail'] as const;
const COLUMNS = {
  observedOn: 'observed_on',
  observedTo: 'observed_to',
  severity: 'severity',
  polarity: 'polarity',
  scale: 'scale',
  themes: 'themes',
  region: 'region',
  personsAffected: 'persons_affected',
  amountQuestioned: 'amount_questioned',
  visibility: 'visibility',
  activityId: 'activity_id',
  repeatOf: 'repeat_of',
} as const;

/** The columns that a patch changes; a text is replaced in both languages at once. */
export function patchedColumns(input: PatchFinding): Record<string, unknown> {
  const plain = Object.entries(COLUMNS).flatMap(([field, column]) => {
    const value = input[field as keyof typeof COLUMNS];
    return value === undefined ? [] : [[column, value] as const];
  });
  const texts = TEXTS.flatMap((field) => {
    const text = input[field];
    return text
      ? ([
          [`${field}_en`, text.en || null],
          [`${field}_uk`, text.uk || null],
        ] as const)
      : [];
  });
  const groups = input.affectedGroups && { affected_groups: JSON.stringify(input.affectedGroups) };
  return { ...Object.fromEntries([...plain, ...texts]), ...groups };
}

/** Only its author sees a draft; later, making a finding seen by more people takes a second person, who publishes it. */
export function assertNotLowered({ record }: FindingRow, visibility: Visibility | undefined): void {
  if (visibility === undefined || record.workflow === 'draft') return;
  if (VISIBILITIES.indexOf(visibility) < VISIBILITIES.indexOf(record.visibility))
    throw new DomainError('finding.visibility-lowered', [{ path: 'visibility', code: 'lowered' }]);
}

export async function replaceInstitutions(tx: EntityManager, id: string, ids: readonly string[]): Promise<void> {
  const known: Overseen[] = await tx.query(OVERSEEN.text, [ids]);
  if (known.filter(({ overseen }) => overseen).length < ids.length) throw whyNotOverseen(ids, known);
  await tx.query('DELETE FROM finding_institution WHERE finding_id = $1', [id]);
  await tx.query(
    `INSERT INTO finding_institution (finding_id, institution_id, position)
      SELECT $1, asked.id, asked.position FROM unnest($2::uuid[]) WITH ORDINALITY asked (id, position)`,
    [id, ids],
  );
}

export async function replaceCriteria(tx: EntityManager, id: string, criteria: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM finding_criterion WHERE finding_id = $1', [id]);
  await tx.query(
    `INSERT INTO finding_criterion (finding_id, criterion, position)
      SELECT $1, asked.key, asked.position FROM unnest($2::text[]) WITH ORDINALITY asked (key, position)`,
    [id, criteria],
  );
}
