import { DECIDED_POSITIONS, type RecommendationWork } from '@nahliad/domain';
import { forBodies, type Waits } from '../../platform/access/waiting';
import { quoted } from '../../platform/database/quoted';
import { open, overdue } from './recommendation.record';

const UNANSWERED = `r.position NOT IN (${quoted(DECIDED_POSITIONS)}) AND ${open()}
  AND NOT EXISTS (SELECT FROM response a WHERE a.recommendation_id = r.id AND a.substantive)`;

/** Which recommendations `r` wait for somebody, by the way in which they do. */
export const RECOMMENDATIONS_WAITING: Record<RecommendationWork, Waits> = {
  'to-answer': forBodies('respondent', (institutions) => `r.addressee_id = ANY(${institutions}) AND ${UNANSWERED}`),
  overdue: forBodies('respondent', (institutions) => `r.addressee_id = ANY(${institutions}) AND ${overdue()}`),
  'to-verify': forBodies(
    'lead',
    (bodies) => `r.implementation = 'claimed-implemented' AND r.issuer_id = ANY(${bodies})`,
  ),
};
