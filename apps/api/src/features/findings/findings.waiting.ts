import { SIGNABLE_STATUSES, TAKING_PART, type FindingWork } from '@nahliad/domain';
import { forBodies, forMyself, type Waits } from '../../platform/access/waiting';
import { quoted } from '../../platform/database/quoted';

/** What a lead decides on and did not write: four eyes. */
const decidedByLead = (state: string): Waits =>
  forBodies('lead', (bodies, me) => `${state} AND f.body_id = ANY(${bodies}) AND ${me()} <> ALL(f.writer_ids)`);

/** Nobody has to wait any longer for the institution: it has answered, its time is over, or there was nothing to answer. */
const REPLY_IS_OVER = `(f.workflow = 'shared-for-reply' AND (
  f.polarity <> 'adverse' OR f.reply_due_on < current_date OR f.reply_state IN ('given', 'waived')))`;

/** The institution `fi` has done nothing yet in the period that runs. */
const OWES_REPLY = ['reply', 'reply_waiver']
  .map(
    (table) => `NOT EXISTS (SELECT FROM ${table} one
    WHERE one.finding_id = f.id AND one.institution_id = fi.institution_id AND NOT one.settled)`,
  )
  .join(' AND ');

/** What several bodies decide on together. */
const UNDER_REVIEW = `(f.workflow IN ('submitted', 'under-review', 'assessed') OR ${REPLY_IS_OVER})`;

/** The part of a body that was referred the finding is decided with the referral. */
const UNREFERRED = `NOT EXISTS (SELECT FROM referral r
  WHERE r.finding_id = p.finding_id AND r.to_body_id = p.body_id AND r.state = 'sent')`;

const inWhich = (bodies: string, part: string) =>
  `f.id IN (SELECT p.finding_id FROM participation p WHERE p.body_id = ANY(${bodies}) AND ${part})`;

/** Of the period that runs: what was asked for in an earlier one is past. */
const ASKED_FOR_TIME = `f.id IN (SELECT e.finding_id FROM reply_extension e WHERE e.state = 'asked' AND e.period_id = (
  SELECT p.id FROM reply_period p WHERE p.finding_id = e.finding_id ORDER BY p.shared_at DESC, p.id DESC LIMIT 1))`;

/** Which findings `f` wait for somebody, by the way in which they do. */
export const FINDINGS_WAITING: Record<FindingWork, Waits> = {
  'to-reply': forBodies(
    'respondent',
    (institutions) => `f.workflow = 'shared-for-reply' AND f.visibility <> 'confidential' AND EXISTS (
      SELECT FROM finding_institution fi WHERE fi.finding_id = f.id AND fi.institution_id = ANY(${institutions}) AND ${OWES_REPLY})`,
  ),
  returned: forMyself((me) => `f.workflow = 'returned' AND f.author_id = ${me}`),
  'to-review': decidedByLead(`f.workflow IN ('submitted', 'reopened')`),
  'to-assess': decidedByLead(`f.workflow = 'under-review'`),
  'to-finalise': decidedByLead(`(f.workflow = 'assessed' OR ${REPLY_IS_OVER})`),
  'to-review-jointly': forBodies(
    'lead',
    (bodies, me) => `${UNDER_REVIEW} AND ${me()} <> ALL(f.writer_ids)
      AND ${inWhich(bodies, `p.role = 'co-lead' AND p.state IN (${quoted(TAKING_PART)})`)}`,
  ),
  'to-sign': forBodies(
    'lead',
    (bodies) => `f.workflow IN (${quoted(SIGNABLE_STATUSES)})
      AND ${inWhich(bodies, `p.role = 'co-lead' AND p.state = 'accepted' AND ${UNREFERRED}`)}`,
  ),
  'to-extend': forBodies(
    'lead',
    (bodies) => `f.workflow = 'shared-for-reply' AND f.body_id = ANY(${bodies}) AND ${ASKED_FOR_TIME}`,
  ),
  referred: forBodies(
    'lead',
    (bodies) => `f.id IN (
      SELECT r.finding_id FROM referral r WHERE r.state = 'sent' AND r.to_body_id = ANY(${bodies}))`,
  ),
  invited: forBodies('lead', (bodies) => inWhich(bodies, `p.state = 'invited' AND ${UNREFERRED}`)),
  drafts: forMyself((me) => `f.workflow = 'draft' AND f.author_id = ${me}`),
};
