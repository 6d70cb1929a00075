import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readableScores } from '../../platform/access/round-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import type { ScoreState } from './scores.policy';

export type LockedScore = ScoreState & {
  readonly indicator: string;
  readonly answer: string;
  readonly bodyId: string;
  readonly version: number;
};

const STATE = `json_build_object('status', o.status, 'institutionId', s.institution_id, 'indicator', s.indicator,
  'answer', coalesce(s.level::text, s.unscored), 'bodyId', o.body_id, 'version', s.version,
  'assessed', s.assessed_at IS NOT NULL,
  'parts', (SELECT json_agg(json_build_object('personId', a.person_id, 'part', a.part)) FROM round_assignment a
    WHERE a.round_id = o.id AND a.institution_id = s.institution_id),
  'reviewerIds', (SELECT coalesce(json_agg(p.reviewer_id), '[]') FROM peer_review p WHERE p.score_id = s.id))`;

/** Holds a score, and the round in its stage: nothing is said of it once the round has gone on. */
export async function lockScore(tx: EntityManager, actor: PersonActor, id: string): Promise<LockedScore> {
  const one = where().equals('s.id', id);
  const held = await tx.query(
    `SELECT FROM score s JOIN assessment_round o ON o.id = s.round_id
      WHERE ${one.sql} AND ${readableScores(actor, one)} FOR UPDATE OF s FOR SHARE OF o`,
    one.values,
  );
  if (held.length === 0) throw new DomainError('score.not-found');
  const [{ state }] = await tx.query(
    `SELECT ${STATE} AS state FROM score s JOIN assessment_round o ON o.id = s.round_id WHERE s.id = $1`,
    [id],
  );
  return state;
}
