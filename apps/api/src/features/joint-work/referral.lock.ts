import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { betweenBodiesOf } from './referral.scope';
import type { SentReferral } from './referrals.policy';
import { lockWork, type Work } from './shared-work';

export type LockedReferral = SentReferral & { readonly findingId: string; readonly takeOver: boolean };

const AS_IT_IS_NOW = `
  SELECT finding_id AS "findingId", from_body_id AS "fromBodyId", to_body_id AS "toBodyId", state,
    take_over AS "takeOver"
  FROM referral WHERE id = $1`;

/** Holds the finding first, as every decision on it does, and then reads the referral as it is by then. */
export async function lockReferral(
  tx: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<{ referral: LockedReferral; work: Work }> {
  const one = betweenBodiesOf(actor).equals('r.id', id);
  const [found] = await tx.query(
    `SELECT f.id FROM referral r JOIN finding f ON f.id = r.finding_id WHERE ${one.sql}`,
    one.values,
  );
  if (!found) throw new DomainError('referral.not-found');
  const work = await lockWork(tx, actor, { kind: 'finding', id: found.id });
  const [referral] = await tx.query(AS_IT_IS_NOW, [id]);
  return { referral, work };
}
