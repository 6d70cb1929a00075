import type { FindingWork } from '@nahliad/domain';
import { forBodies, forMyself, type Waits } from '../../platform/access/waiting';

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
  invited: forBodies(
    'lead',
    (bodies) => `f.id IN (
      SELECT p.finding_id FROM participation p WHERE p.state = 'invited' AND p.body_id = ANY(${bodies}))`,
  ),
  drafts: forMyself((me) => `f.workflow = 'draft' AND f.author_id = ${me}`),
};
