import type { ScoreWork } from '@nahliad/domain';
import { forBodies, forMyself, type Waits } from '../../platform/access/waiting';

/** What is still to be said of a score `s`, stage by stage. */
export const UNSCORED = 's.assessed_at IS NULL';
export const unreviewedBy = (peer: string) => `s.assessed_at IS NOT NULL
  AND NOT EXISTS (SELECT FROM peer_review p WHERE p.score_id = s.id AND p.reviewer_id = ${peer})`;
export const UNCOMMENTED = 'NOT EXISTS (SELECT FROM institution_comment c WHERE c.score_id = s.id)';

const partOf = (me: string, part: string) => `EXISTS (SELECT FROM round_assignment ra WHERE ra.round_id = s.round_id
  AND ra.institution_id = s.institution_id AND ra.person_id = ${me} AND ra.part = '${part}')`;

/** Which scores `s` of a round `o` wait for somebody, by the way in which they do. */
export const SCORES_WAITING: Record<ScoreWork, Waits> = {
  'to-score': forMyself((me) => `o.status = 'scoring' AND ${UNSCORED} AND ${partOf(me, 'assessor')}`),
  'to-review': forMyself((me) => `o.status = 'under-review' AND ${partOf(me, 'peer')} AND ${unreviewedBy(me)}`),
  'to-comment': forBodies(
    'respondent',
    (bodies) => `o.status = 'commenting' AND s.institution_id = ANY(${bodies}) AND ${UNCOMMENTED}`,
  ),
};
