import type { Activity } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { bodiesOf } from '../../platform/access/actor';
import { isDoneBy } from '../../platform/access/activity-scope';
import { bilingualJson, instantJson, namedJson } from '../../platform/database/json';
import type { Where } from '../../platform/database/where';

/** Who has agreed to take part is part of the act; who was only asked, or declined, is between those bodies. */
const participants = (told: string) => `
  (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', ${bilingualJson('s.name')}, 'role', p.role,
      'state', p.state) ORDER BY p.invited_at, p.id), '[]')
    FROM participation p JOIN stakeholder s ON s.id = p.body_id
    WHERE p.activity_id = a.id AND (p.state NOT IN ('invited', 'declined') OR ${told}))`;

const summaryFields = (told: string) => `
  'id', a.id, 'reference', a.reference, 'bodyId', a.body_id,
  'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = a.body_id),
  'participants', ${participants(told)},
  'institutions', (SELECT json_agg(${namedJson('s')} ORDER BY c.position) FROM stakeholder s JOIN (
    SELECT institution_id, min(position) AS position FROM activity_scope WHERE activity_id = a.id GROUP BY 1
  ) c ON c.institution_id = s.id),
  'criteria', (SELECT json_agg(c.criterion ORDER BY c.position) FROM (
    SELECT criterion, min(position) AS position FROM activity_scope WHERE activity_id = a.id GROUP BY 1
  ) c),
  'kind', a.kind, 'title', ${bilingualJson('a.title')}, 'startedOn', a.started_on, 'endedOn', a.ended_on,
  'announced', a.announced, 'outcome', a.outcome, 'visibility', a.visibility, 'status', a.status,
  'version', a.version, 'createdAt', ${instantJson('a.created_at')}, 'updatedAt', ${instantJson('a.updated_at')}`;

/** Whether somebody acts for a body that does the act `a`, as SQL: they are told who was asked to take part. */
function worksOn(actor: Actor, where: Where): string {
  const bodies = bodiesOf(actor, 'officer', 'lead');
  return bodies.length ? isDoneBy('a', where.value(bodies)) : 'false';
}

/** What a list shows of an act `a`, named field by field. */
export const activitySummary = (actor: Actor, where: Where): string =>
  `json_build_object(${summaryFields(worksOn(actor, where))})`;

/** An act as the register holds it; who may do what with it depends on who asks. */
export interface ActivityRow {
  readonly record: Omit<Activity, 'institutionIds' | 'may'>;
  readonly authorId: string;
}

export const activityRow = (actor: Actor, where: Where): string => `
  json_build_object(${summaryFields(worksOn(actor, where))}, 'note', ${bilingualJson('a.note')},
    'cells', (SELECT json_agg(json_build_object('institutionId', c.institution_id, 'criterion', c.criterion)
      ORDER BY c.position) FROM activity_scope c WHERE c.activity_id = a.id),
    'externalId', a.external_id, 'importId', a.import_id) AS record, a.author_id AS "authorId"`;

export const withInstitutionIds = <T extends Pick<Activity, 'institutions'>>(record: T) => ({
  ...record,
  institutionIds: record.institutions.map(({ id }) => id),
});
