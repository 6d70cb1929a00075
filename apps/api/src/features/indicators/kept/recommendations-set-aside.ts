import { bodiesOf, type Actor } from '../../../platform/access/actor';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { beyondStanding } from './beyond-standing';

/**
 * Of which no row can tell: of what is still to be folded, of what takes effect only after today, of deadlines that stood
 * still, and of those that somebody counts otherwise than by one standing.
 */
export const lookedAt = ({ actor, asOf }: Scope, filter: Where): string => `
  SELECT recommendation_id FROM count_pending_recommendation
  UNION SELECT recommendation_id FROM counted_severally
  UNION SELECT recommendation_id FROM counted_recommendation
    WHERE greatest(issued_on, replied_on) > ${filter.value(asOf)}::date
  UNION SELECT recommendation_id FROM recommendation_past
  UNION SELECT recommendation_id FROM deadline_suspension
  UNION
  SELECT recommendation_id FROM finding_recommendation WHERE finding_id IN (
    SELECT finding_id FROM count_pending
    UNION SELECT finding_id FROM finding_past
    UNION ${beyondStanding(actor, filter)}
  )
  ${shownAlone(actor, filter)}`;

/** What is shown without a finding is shown to those whom it addresses, whoever else counts it. */
function shownAlone(actor: Actor, filter: Where): string {
  const institutions = bodiesOf(actor, 'respondent');
  return institutions.length
    ? `UNION SELECT id FROM recommendation
      WHERE visibility IS NOT NULL AND (addressee_id || also_addressed_ids) && ${filter.value(institutions)}::uuid[]`
    : '';
}
