import type { Where } from '../database/where';
import { bodiesOf, type Actor } from './actor';

/**
 * Which recommendations somebody may read, as SQL over a `recommendation` named `r`: those on a finding that they read
 * (`readable`, over a `finding` named `f`), and those addressed to their institution once such a finding is shared. The
 * latter the database answers by a function of its own: they may be on findings that the addressee does not see.
 */
export function readableRecommendations(actor: Actor, where: Where, readable: string): string {
  const onReadable = isOn(readable);
  const institutions = bodiesOf(actor, 'respondent');
  if (!institutions.length) return onReadable;
  return `(${onReadable} OR r.id IN (SELECT recommendations_addressed_to(${where.value(institutions)}::uuid[])))`;
}

/** Those of them that stand on a finding which somebody reads by their role or body (`overseen`). */
export const overseenRecommendations = (overseen: string): string => isOn(overseen);

const isOn = (finding: string): string => `EXISTS (
  SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
  WHERE fr.recommendation_id = r.id AND ${finding})`;
