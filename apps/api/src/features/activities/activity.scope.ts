import type { GovernanceCriterion } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { OVERSEEN, whyNotOverseen, type Overseen } from '../findings/overseen';

/** Institutions and criteria, in the order in which they were named. */
export interface Looked {
  readonly institutionIds: readonly string[];
  readonly criteria: readonly GovernanceCriterion[];
}

/** Says anew what an act looks at: each institution by each criterion. */
export async function replaceScope(tx: EntityManager, id: string, { institutionIds, criteria }: Looked): Promise<void> {
  const known: Overseen[] = await tx.query(OVERSEEN.text, [institutionIds]);
  if (known.filter(({ overseen }) => overseen).length < institutionIds.length)
    throw whyNotOverseen(institutionIds, known);
  await tx.query('DELETE FROM activity_scope WHERE activity_id = $1', [id]);
  await tx.query(
    `INSERT INTO activity_scope (activity_id, institution_id, criterion, position)
      SELECT $1, i.id, c.key, row_number() OVER (ORDER BY i.nth, c.nth)
      FROM unnest($2::uuid[]) WITH ORDINALITY i (id, nth), unnest($3::text[]) WITH ORDINALITY c (key, nth)`,
    [id, institutionIds, criteria],
  );
}
