import type { Recommendation } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { readableRecommendations } from '../../platform/access/recommendation-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

export type LockedRecommendation = Pick<
  Recommendation,
  | 'id'
  | 'issuerId'
  | 'addresseeId'
  | 'position'
  | 'implementation'
  | 'issuedOn'
  | 'responseDueOn'
  | 'targetOn'
  | 'version'
>;

/** Locks the row, so that of two answers at once the second one meets the first; a lock gives the row as it is by then. */
export async function lockRecommendation(tx: EntityManager, actor: Actor, id: string): Promise<LockedRecommendation> {
  const one = where().equals('r.id', id);
  const text = `
    SELECT r.id, r.issuer_id AS "issuerId", r.addressee_id AS "addresseeId", r.position, r.implementation,
      r.issued_on::text AS "issuedOn", r.response_due_on::text AS "responseDueOn", r.target_on::text AS "targetOn",
      r.version
    FROM recommendation r
    WHERE ${one.sql} AND ${readableRecommendations(actor, one, readableFindings(actor, one))} FOR UPDATE OF r`;
  const [row] = await tx.query(text, one.values);
  if (!row) throw new DomainError('recommendation.not-found');
  return row;
}
