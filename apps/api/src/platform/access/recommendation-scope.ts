import type { Where } from '../database/where';
import { bodiesOf, hasRole, type Actor } from './actor';

/**
 * Which recommendations somebody may read, as SQL over a `recommendation` named `r`: those on a finding that they read
 * (`readable`, over a `finding` named `f`), those that stand alone, and those addressed to their institution once such a
 * finding is shared. The latter the database answers by a function of its own: they may be on findings that the addressee
 * does not see. Where a statement knows already which are on such a finding, `onOne` is its word for it.
 */
export function readableRecommendations(actor: Actor, where: Where, readable: string, onOne = isOn(readable)): string {
  const ways = [onOne, `(r.visibility IS NOT NULL AND ${readableAlone(actor, where)})`];
  const institutions = bodiesOf(actor, 'respondent');
  if (institutions.length)
    ways.push(`r.id IN (SELECT recommendations_addressed_to(${where.value(institutions)}::uuid[]))`);
  return `(${ways.join(' OR ')})`;
}

/** Of those that have a visibility of their own, since they came with a register that has no findings. */
export const readableAlone = (actor: Actor, where: Values): string => shownTo(actor, where, isPartner(actor));

/** Of the same, those that somebody's figures count: for an administrator, who reads no content, what partners read. */
export const countableAlone = (actor: Actor, where: Values): string =>
  shownTo(actor, where, isPartner(actor) || hasRole(actor, 'administrator'));

const isPartner = (actor: Actor) => hasRole(actor, 'officer', 'lead', 'analyst', 'auditor');

function shownTo(actor: Actor, where: Values, partner: boolean): string {
  if (partner) return 'true';
  const institutions = bodiesOf(actor, 'respondent');
  if (!institutions.length) return `r.visibility = 'public'`;
  return `(r.visibility = 'public' OR (r.addressee_id || r.also_addressed_ids) && ${where.value(institutions)}::uuid[])`;
}

type Values = Pick<Where, 'value'>;

/**
 * Those of them that somebody reads by their role or body: on a finding that they read so (`overseen`), or alone, where all
 * who oversee read them.
 */
export const overseenRecommendations = (actor: Actor, overseen: string): string =>
  isPartner(actor) ? `(${isOn(overseen)} OR r.visibility IS NOT NULL)` : isOn(overseen);

const isOn = (finding: string): string => `EXISTS (
  SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
  WHERE fr.recommendation_id = r.id AND ${finding})`;
