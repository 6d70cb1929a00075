import { heldToday } from '../../platform/access/held-today';
import type { DiscussedKind } from './discussed';

/** Whether the person `p` works for the body of a record, or for one that takes part in it and did not decline. */
const works = (body: string, taking: string) => `EXISTS (
  SELECT FROM membership m WHERE m.person_id = p.id AND m.role IN ('officer', 'lead') AND ${heldToday()}
    AND (m.stakeholder_id = ${body} OR m.stakeholder_id IN (
      SELECT part.body_id FROM participation part WHERE part.${taking} AND part.state <> 'declined')))`;

const OVERSEES_FINDING = `(f.author_id = p.id OR (f.workflow <> 'draft' AND (
  f.visibility IN ('public', 'partners')
  OR (f.visibility <> 'confidential' AND ${works('f.body_id', 'finding_id = f.id')})
  OR EXISTS (SELECT FROM finding_reader named WHERE named.finding_id = f.id AND named.person_id = p.id))))`;

const OVERSEES: Record<DiscussedKind, string> = {
  finding: `EXISTS (SELECT FROM finding f WHERE f.id = $1 AND ${OVERSEES_FINDING})`,
  recommendation: `(EXISTS (SELECT FROM recommendation r WHERE r.id = $1 AND r.visibility IS NOT NULL) OR EXISTS (
    SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
    WHERE fr.recommendation_id = $1 AND ${OVERSEES_FINDING}))`,
  activity: `EXISTS (SELECT FROM activity a WHERE a.id = $1 AND (a.author_id = p.id OR (a.status = 'logged' AND (
    a.visibility IN ('public', 'partners')
    OR (a.visibility <> 'confidential' AND ${works('a.body_id', 'activity_id = a.id')})))))`,
};

/**
 * Who may be mentioned on the record $1, as SQL over a `person` named `p`: those who discuss it (`isDiscussedBy`, asked of
 * everybody at once).
 */
export const isMentionable = (kind: DiscussedKind): string => `(p.active
  AND EXISTS (SELECT FROM membership m
    WHERE m.person_id = p.id AND m.role IN ('officer', 'lead', 'analyst', 'auditor') AND ${heldToday()})
  AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.role = 'respondent' AND ${heldToday()})
  AND ${OVERSEES[kind]})`;
