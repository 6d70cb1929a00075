import type { Recommendation, RecommendationSummary } from '@nahliad/contracts';
import { CLOSED_IMPLEMENTATIONS, DECIDED_POSITIONS } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { bilingualJson, namedJson } from '../../platform/database/json';
import { quoted } from '../../platform/database/quoted';
import { covers, RUNNING_SUSPENSION, suspendedOn } from '../../platform/database/suspended-on';
import type { Where } from '../../platform/database/where';
import { evidenceScope } from '../evidence/evidence.scope';
import { deadlines, escalationFor } from './recommendation.escalation';
import { ESCALATIONS, followUps, LAST_SAID, RESPONSES, SUSPENSIONS } from './recommendation.story';
import { urgencyOf } from './recommendation.urgency';

/**
 * No answer by a day although one was due before, and nothing keeps the deadline from running: what is under consideration
 * has no answer, unless its reply had substance.
 */
export const replyOverdue = (position = 'r.position', day = 'current_date') => `(
  coalesce(r.response_due_on < ${day}, false) AND ${position} NOT IN (${quoted(DECIDED_POSITIONS)})
  AND NOT EXISTS (SELECT FROM response a WHERE a.recommendation_id = r.id AND a.substantive AND a.received_on <= ${day})
  AND NOT ${suspendedOn(day)})`;

/** Its reply may wait, for a suspension covers its due date, or covers the day while nobody has answered yet. */
export const replyHeld = (position = 'r.position', day = 'current_date') => `(${suspendedOn(day)} AND (
  EXISTS (SELECT FROM deadline_suspension h
    WHERE h.recommendation_id = r.id AND ${covers('h', day)} AND ${covers('h', 'r.response_due_on')})
  OR (${position} NOT IN (${quoted(DECIDED_POSITIONS)}) AND NOT EXISTS (SELECT FROM response a
    WHERE a.recommendation_id = r.id AND a.substantive AND a.received_on <= ${day}))))`;

/** Nobody has ended it yet. */
export const open = (implementation = 'r.implementation') =>
  `(${implementation} NOT IN (${quoted(CLOSED_IMPLEMENTATIONS)}))`;

/** Open on a day although its target date had passed and its deadline was not suspended. */
export const overdue = (implementation = 'r.implementation', day = 'current_date') =>
  `(coalesce(r.target_on < ${day}, false) AND ${open(implementation)} AND NOT ${suspendedOn(day)})`;

export const DEADLINES = deadlines(replyOverdue(), overdue());

/** What a list shows of a recommendation `r`, named field by field. */
const summaryFields = (actor: Actor, where: Where): string => `
  'id', r.id, 'reference', r.reference, 'text', ${bilingualJson('r.text')},
  'issuer', ${namedJson('issuer')}, 'issuerId', r.issuer_id,
  'addressee', ${namedJson('addressee')}, 'addresseeId', r.addressee_id, 'alsoAddressed', also.named,
  'findingIds', about.ids, 'criteria', about.criteria, 'type', r.type, 'priority', r.priority,
  'issuedOn', r.issued_on, 'responseDueOn', r.response_due_on, 'targetOn', r.target_on,
  'position', r.position, 'implementation', r.implementation,
  'reportDueOn', r.report_due_on, 'suspension', ${RUNNING_SUSPENSION},
  'replyOverdue', ${replyOverdue()}, 'overdue', ${overdue()},
  'escalation', ${escalationFor(actor, where, DEADLINES)},
  'severity', about.severity, 'urgency', ${urgencyOf('about.severity')}, 'version', r.version`;

export const recommendationSummary = (actor: Actor, where: Where): string =>
  `json_build_object(${summaryFields(actor, where)})`;

/** The same as it is exported: with what was answered, and with what was last claimed or verified. */
export const recommendationExport = (actor: Actor, where: Where): string =>
  `json_build_object(${summaryFields(actor, where)}, 'responses', ${RESPONSES}, 'lastSaid', ${LAST_SAID})`;
export type ExportedRecommendation = RecommendationSummary &
  Pick<Recommendation, 'responses'> & {
    readonly lastSaid: Pick<Recommendation['followUps'][number], 'kind' | 'text' | 'createdAt'> | null;
  };

export const recommendation = (actor: Actor, where: Where): string => `
  json_build_object(${summaryFields(actor, where)}, 'visibility', r.visibility,
    'findings', about.findings, 'responses', ${RESPONSES},
    'followUps', ${followUps(evidenceScope(actor, where).readable)}, 'suspensions', ${SUSPENSIONS}, 'escalations', ${ESCALATIONS})`;

/** What both need beside `recommendation r`. Of the findings behind it each person sees those that are `readable` to them. */
export const recommendationJoins = (readable: string): string => `
  JOIN stakeholder issuer ON issuer.id = r.issuer_id
  JOIN stakeholder addressee ON addressee.id = r.addressee_id
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(${namedJson('s')} ORDER BY asked.position), '[]') AS named
    FROM unnest(r.also_addressed_ids) WITH ORDINALITY asked (id, position) JOIN stakeholder s ON s.id = asked.id
  ) also
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(f.id ORDER BY f.reference), '[]') AS ids, max(f.severity) AS severity,
      coalesce(json_agg(json_build_object('id', f.id, 'reference', f.reference, 'title', ${bilingualJson('f.title')})
        ORDER BY f.reference), '[]') AS findings,
      (SELECT coalesce(json_agg(DISTINCT fc.criterion), '[]') FROM finding_criterion fc
        WHERE fc.finding_id = ANY(array_agg(f.id))) AS criteria
    FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
    WHERE fr.recommendation_id = r.id AND ${readable}
  ) about`;

/** A recommendation as the register holds it; who may do what with it depends on who asks. */
export type RecommendationRow = Omit<Recommendation, 'may' | 'moves' | 'barred'>;
