import type { Role, RoundPart } from '@nahliad/domain';
import { heldToday } from '../../platform/access/held-today';
import { UNCOMMENTED, UNSCORED, unreviewedBy } from '../rounds/scores.waiting';

/** Who holds a role in one of these bodies today, as an array. */
const holders = (role: Role, bodies: string, besides = 'true') => `ARRAY(
  SELECT DISTINCT m.person_id FROM membership m JOIN person p ON p.id = m.person_id AND p.active
  WHERE m.role = '${role}' AND m.stakeholder_id = ANY(${bodies}) AND ${heldToday()} AND ${besides})`;

/** Of the bodies that have not decided yet; of their invitation each is told once, however many are invited after it. */
const invitedTo = (column: 'finding_id' | 'activity_id') =>
  holders(
    'lead',
    `ARRAY(SELECT p.body_id FROM participation p WHERE p.${column} = $1 AND p.state = 'invited')`,
    `NOT EXISTS (SELECT FROM notification n WHERE n.${column} = $1 AND n.kind = 'invited' AND n.person_id = m.person_id)`,
  );
const NOBODY = `'{}'::uuid[]`;

const PARTS = `(SELECT coalesce(json_agg(json_build_object('bodyId', part.body_id, 'role', part.role, 'state', part.state,
    'leads', ${holders('lead', 'ARRAY[part.body_id]')})), '[]') FROM participation part WHERE part.finding_id = $1)`;

const judges = (part: RoundPart, awaits: string) => `ARRAY(
  SELECT DISTINCT ra.person_id FROM round_assignment ra
  JOIN score s ON s.round_id = ra.round_id AND s.institution_id = ra.institution_id
  WHERE ra.round_id = $1 AND ra.part = '${part}' AND ${awaits})`;

const AWAITED = `CASE o.status WHEN 'scoring' THEN ${judges('assessor', UNSCORED)}
  WHEN 'under-review' THEN ${judges('peer', unreviewedBy('ra.person_id'))}
  WHEN 'commenting'
    THEN ${holders('respondent', `ARRAY(SELECT s.institution_id FROM score s WHERE s.round_id = $1 AND ${UNCOMMENTED})`)}
  ELSE ${NOBODY} END`;

/** Everybody who has to do with the record $1. */
export const CONCERNED = {
  finding: `
    SELECT f.author_id AS author, f.writer_ids AS writers, ${holders('lead', 'ARRAY[f.body_id]')} AS leads,
      ${holders('respondent', 'ARRAY(SELECT fi.institution_id FROM finding_institution fi WHERE fi.finding_id = f.id)')}
        AS respondents,
      ${invitedTo('finding_id')} AS invited, ${NOBODY} AS awaited, ${PARTS} AS parts
    FROM finding f WHERE f.id = $1`,
  recommendation: `
    SELECT r.author_id AS author, ARRAY[r.author_id] AS writers, ${holders('lead', 'ARRAY[r.issuer_id]')} AS leads,
      ${holders('respondent', 'ARRAY[r.addressee_id]')} AS respondents, ${NOBODY} AS invited, ${NOBODY} AS awaited,
      '[]'::json AS parts
    FROM recommendation r WHERE r.id = $1`,
  activity: `
    SELECT a.author_id AS author, ARRAY[a.author_id] AS writers, ${holders('lead', 'ARRAY[a.body_id]')} AS leads,
      ${NOBODY} AS respondents, ${invitedTo('activity_id')} AS invited, ${NOBODY} AS awaited,
      '[]'::json AS parts
    FROM activity a WHERE a.id = $1`,
  round: `
    SELECT o.opened_by AS author, ARRAY[o.opened_by] AS writers, ${holders('lead', 'ARRAY[o.body_id]')} AS leads,
      ${NOBODY} AS respondents, ${NOBODY} AS invited, ${AWAITED} AS awaited, '[]'::json AS parts
    FROM assessment_round o WHERE o.id = $1`,
};
