import { bilingualJson, instantJson, namedJson } from '../../platform/database/json';

/** All that was said and done about a recommendation `r`, each as a JSON array, the earliest first. */
const listOf = (row: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(${row} ORDER BY ${order}), '[]') FROM ${from})`;

export const RESPONSES = listOf(
  `json_build_object('id', a.id, 'position', a.position, 'text', ${bilingualJson('a.text')},
    'substantive', a.substantive, 'receivedOn', a.received_on, 'createdAt', ${instantJson('a.created_at')})`,
  'response a WHERE a.recommendation_id = r.id',
  'a.created_at, a.id',
);

const MILESTONES = listOf(
  `json_build_object('id', m.id, 'text', ${bilingualJson('m.text')}, 'dueOn', m.due_on, 'reachedOn', m.reached_on)`,
  'milestone m WHERE m.plan_id = u.id',
  'm.position',
);

/** The files to which it points, as far as they are `readable` over an `evidence` named `e` on a `finding` named `f`. */
const cited = (readable: string) =>
  listOf(
    `json_build_object('id', e.id, 'title', e.title, 'filename', e.filename,
      'available', e.removed_at IS NULL AND e.damaged_at IS NULL)`,
    `evidence e JOIN finding f ON f.id = e.finding_id WHERE e.id = ANY(u.evidence_ids) AND ${readable}`,
    'array_position(u.evidence_ids, e.id)',
  );

export const followUps = (readableEvidence: string) =>
  listOf(
    `json_build_object('id', u.id, 'kind', u.kind, 'outcome', u.outcome, 'text', ${bilingualJson('u.text')},
      'owner', u.owner, 'milestones', ${MILESTONES}, 'evidence', ${cited(readableEvidence)}, 'amountResolved', u.amount_resolved,
      'createdAt', ${instantJson('u.created_at')})`,
    'follow_up u WHERE u.recommendation_id = r.id',
    'u.created_at, u.id',
  );

export const SUSPENSIONS = listOf(
  `json_build_object('id', h.id, 'ground', h.ground, 'from', h.from_on, 'until', h.until_on,
    'text', ${bilingualJson('h.text')}, 'liftedOn', h.lifted_on, 'lifting', ${bilingualJson('h.lifting')},
    'createdAt', ${instantJson('h.created_at')})`,
  'deadline_suspension h WHERE h.recommendation_id = r.id',
  'h.from_on, h.id',
);

export const ESCALATIONS = listOf(
  `json_build_object('id', e.id, 'deadline', e.deadline, 'dueOn', e.due_on, 'daysPastDue', e.days_past_due,
    'recipient', e.recipient, 'stakeholder', ${namedJson('told')}, 'createdAt', ${instantJson('e.created_at')})`,
  'escalation e JOIN stakeholder told ON told.id = e.stakeholder_id WHERE e.recommendation_id = r.id',
  'e.created_at, e.id',
);

/** Every step on its axes. */
export const EVENTS = listOf(
  `json_build_object('id', e.id, 'axis', e.axis, 'from', e.from_value, 'to', e.to_value, 'effectiveOn', e.effective_on,
    'recordedAt', ${instantJson('e.recorded_at')}, 'note', e.note,
    'person', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END)`,
  'status_event e LEFT JOIN person p ON p.id = e.person_id WHERE e.recommendation_id = r.id',
  'e.recorded_at, e.id',
);

/** What its addressee or its issuer said last of whether it is done. */
export const LAST_SAID = `
  (SELECT json_build_object('kind', u.kind, 'text', ${bilingualJson('u.text')}, 'createdAt', ${instantJson('u.created_at')})
    FROM follow_up u WHERE u.recommendation_id = r.id AND u.kind IN ('claim', 'verification')
    ORDER BY u.created_at DESC, u.id DESC LIMIT 1)`;

/** Who said last that it is done, and so may not be the one to confirm it. */
export const CLAIMED_BY = `
  (SELECT u.author_id FROM follow_up u WHERE u.recommendation_id = r.id AND u.kind = 'claim'
    ORDER BY u.created_at DESC, u.id DESC LIMIT 1)`;
