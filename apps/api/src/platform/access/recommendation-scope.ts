import { SHARED_STATUSES } from '@nahliad/domain';
import type { Where } from '../database/where';
import { bodiesOf, type Actor } from './actor';

const SHARED = SHARED_STATUSES.map((status) => `'${status}'`).join(', ');

/**
 * Which recommendations somebody may read, as SQL over a `recommendation` named `r`: those on a finding that they read
 * (`readable`, over a `finding` named `f`), and those addressed to their institution once such a finding is shared.
 */
export function readableRecommendations(actor: Actor, where: Where, readable: string): string {
  const on = (condition: string) => `EXISTS (
    SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
    WHERE fr.recommendation_id = r.id AND ${condition})`;
  const institutions = bodiesOf(actor, 'respondent');
  if (!institutions.length) return on(readable);
  const own = `${where.value(institutions)}::uuid[]`;
  const shared = on(`f.workflow IN (${SHARED}) AND f.visibility <> 'confidential'`);
  return `(${on(readable)} OR ((r.addressee_id = ANY(${own}) OR r.also_addressed_ids && ${own}) AND ${shared}))`;
}
