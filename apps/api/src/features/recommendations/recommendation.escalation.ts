import { bodiesOf, type Actor } from '../../platform/access/actor';
import { namedJson } from '../../platform/database/json';
import { lastDayOf } from '../../platform/database/suspended-on';
import type { Where } from '../../platform/database/where';
import { mayReadEscalations } from './recommendations.policy';

/** Both deadlines of a recommendation `r` as `late`, each with its day and whether it has passed. */
export const deadlines = (replyOverdue: string, overdue: string): string => `
  (VALUES ('reply', r.response_due_on, ${replyOverdue}), ('implementation', r.target_on, ${overdue}))
    late (deadline, due_on, passed)`;

/** A deadline runs on from where it stood still: days are counted from the later of both. */
export const RUNS_SINCE = `greatest(late.due_on, (
  SELECT max(${lastDayOf('h')}) FROM deadline_suspension h
  WHERE h.recommendation_id = r.id AND ${lastDayOf('h')} < current_date))`;

/** Whom a `step` of the chain tells; where the addressee has no parent, nobody. */
export const TOLD = `CASE step.recipient
  WHEN 'issuer-lead' THEN r.issuer_id
  WHEN 'addressee-head' THEN r.addressee_id
  WHEN 'addressee-parent' THEN (SELECT parent_id FROM stakeholder WHERE id = r.addressee_id)
  ELSE step.stakeholder_id END`;

const REACHED = `(
  SELECT json_build_object('recipient', e.recipient, 'stakeholder', ${namedJson('told')}, 'daysPastDue', e.days_past_due)
  FROM escalation e JOIN stakeholder told ON told.id = e.stakeholder_id
  WHERE e.recommendation_id = r.id AND e.deadline = late.deadline AND e.due_on = late.due_on
  ORDER BY e.days_past_due DESC, e.id DESC LIMIT 1)`;
const NEXT = `(
  SELECT json_build_object('recipient', step.recipient, 'on', ${RUNS_SINCE} + step.days_past_due)
  FROM escalation_step step
  WHERE step.body_id = r.issuer_id AND ${RUNS_SINCE} + step.days_past_due > current_date AND ${TOLD} IS NOT NULL
  ORDER BY step.days_past_due, step.id LIMIT 1)`;

/**
 * How far along the chain the deadline of `r` that passed first has come, as JSON; null where none has. The chain itself is
 * the issuer's business, so that only its people are told what comes next.
 */
export function escalationFor(actor: Actor, where: Where, late: string): string {
  if (!mayReadEscalations(actor)) return 'NULL::json';
  const bodies = bodiesOf(actor, 'officer', 'lead');
  const next = bodies.length ? `CASE WHEN r.issuer_id = ANY(${where.value(bodies)}::uuid[]) THEN ${NEXT} END` : 'NULL';
  return `(SELECT json_build_object('told', ${REACHED}, 'next', ${next})
    FROM ${late} WHERE late.passed ORDER BY late.due_on LIMIT 1)`;
}
