import { SCORE_WORK, type RoundWork, type ScoreWork } from '@nahliad/domain';
import { forBodies, type Waits } from '../../platform/access/waiting';
import { SCORES_WAITING } from './scores.waiting';

/** Some score of the round waits. */
const byScores =
  (kind: ScoreWork): Waits =>
  (actor, where) => {
    const waits = SCORES_WAITING[kind](actor, where);
    return waits && `EXISTS (SELECT FROM score s WHERE s.round_id = o.id AND ${waits})`;
  };
const noScore = (is: string) => `NOT EXISTS (SELECT FROM score s WHERE s.round_id = o.id AND ${is})`;

/** Which rounds `o` wait for somebody, by the way in which they do. */
export const ROUNDS_WAITING: Record<RoundWork, Waits> = {
  ...(Object.fromEntries(SCORE_WORK.map((kind) => [kind, byScores(kind)])) as Record<ScoreWork, Waits>),
  // All is in for the next step; nobody closes what they scored.
  'to-lead': forBodies(
    'lead',
    (bodies, me) => `o.body_id = ANY(${bodies}) AND CASE o.status
      WHEN 'scoring' THEN ${noScore('s.assessed_at IS NULL')}
      WHEN 'under-review' THEN ${noScore('s.assessed_at IS NOT NULL AND NOT reviews_are_in(s.id)')}
      WHEN 'commenting' THEN NOT EXISTS (SELECT FROM round_assignment ra
        WHERE ra.round_id = o.id AND ra.part = 'assessor' AND ra.person_id = ${me()})
      ELSE false END`,
  ),
};
