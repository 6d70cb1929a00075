import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { where } from '../../platform/database/where';
import { evidenceScope } from '../evidence/evidence.scope';
import { assertKnown } from '../recommendations/recommendation.known';

/** One points to files of the findings behind a recommendation that one gets. Held, so that none is withdrawn meanwhile. */
export async function assertCitable(
  tx: EntityManager,
  actor: Actor,
  recommendationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const asked = where().equals('fr.recommendation_id', recommendationId).in('e.id', ids, 'uuid');
  asked.and('e.withdrawn_at IS NULL').and(evidenceScope(actor, asked).readable);
  const citable: { id: string }[] = await tx.query(
    `SELECT e.id FROM evidence e JOIN finding f ON f.id = e.finding_id
      JOIN finding_recommendation fr ON fr.finding_id = f.id WHERE ${asked.sql} FOR SHARE OF e`,
    asked.values,
  );
  assertKnown(
    'recommendation.evidence-unknown',
    'evidenceIds',
    ids,
    citable.map(({ id }) => id),
  );
}
