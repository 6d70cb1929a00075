import { ACTIVITY_WORK, FINDING_WORK, RECOMMENDATION_WORK, ROUND_WORK } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { readableFindings } from '../../platform/access/finding-scope';
import { readableRecommendations } from '../../platform/access/recommendation-scope';
import { readableRounds } from '../../platform/access/round-scope';
import type { Waits } from '../../platform/access/waiting';
import { bilingualJson, namedJson } from '../../platform/database/json';
import type { Where } from '../../platform/database/where';
import { ACTIVITIES_WAITING } from '../activities/activities.waiting';
import { FINDINGS_WAITING } from '../findings/findings.waiting';
import { RECOMMENDATIONS_WAITING } from '../recommendations/recommendations.waiting';
import { ROUNDS_WAITING } from '../rounds/rounds.waiting';

/** How the records of one kind of subject wait: `alias` is the name of its table in the conditions. */
interface Subject {
  readonly subject: string;
  readonly table: string;
  readonly alias: string;
  /** Its own, where unsaid. */
  readonly reference?: string;
  readonly waiting: Readonly<Record<string, Waits>>;
  readonly kinds: readonly string[];
  readonly readable: (actor: Actor, where: Where) => string;
  /** What is due first, or has waited longest. */
  readonly order: (kind: string) => string;
  readonly title: string;
  readonly dueOn: (kind: string) => string;
  /** A stakeholder `s`, by the kind. */
  readonly party: (kind: string) => string;
}

const stakeholder = (id: string) => `SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = ${id}`;
const FIRST_INSTITUTION = `SELECT ${namedJson('s')} FROM finding_institution fi JOIN stakeholder s ON s.id = fi.institution_id
  WHERE fi.finding_id = f.id ORDER BY fi.position LIMIT 1`;

/** What a body is asked for by the one that leads. */
const OF_ANOTHER_BODY: readonly string[] = ['to-reply', 'to-review-jointly', 'to-sign', 'referred', 'invited'];
const dueOnOf = (kind: string) =>
  kind === 'referred'
    ? `(SELECT min(r.due_on) FROM referral r WHERE r.finding_id = f.id AND r.state = 'sent')`
    : 'f.reply_due_on';

const SUBJECTS: readonly Subject[] = [
  {
    subject: 'finding',
    table: 'finding',
    alias: 'f',
    waiting: FINDINGS_WAITING,
    kinds: FINDING_WORK,
    readable: (actor, where) => readableFindings(actor, where),
    order: (kind) => `coalesce(${dueOnOf(kind)}, 'infinity'), f.updated_at`,
    title: 'f.title',
    dueOn: dueOnOf,
    party: (kind) => (OF_ANOTHER_BODY.includes(kind) ? stakeholder('f.body_id') : FIRST_INSTITUTION),
  },
  {
    subject: 'recommendation',
    table: 'recommendation',
    alias: 'r',
    waiting: RECOMMENDATIONS_WAITING,
    kinds: RECOMMENDATION_WORK,
    readable: (actor, where) => readableRecommendations(actor, where, readableFindings(actor, where)),
    order: () => `coalesce(r.response_due_on, r.target_on, 'infinity'), r.issued_on`,
    title: 'r.text',
    dueOn: () => `CASE WHEN r.position = 'pending' THEN r.response_due_on ELSE r.target_on END`,
    party: (kind) => stakeholder(kind === 'to-verify' ? 'r.addressee_id' : 'r.issuer_id'),
  },
  {
    subject: 'activity',
    table: 'activity',
    alias: 'a',
    waiting: ACTIVITIES_WAITING,
    kinds: ACTIVITY_WORK,
    readable: (actor, where) => readableActivities(actor, where),
    order: () => 'a.started_on',
    title: 'a.title',
    dueOn: () => 'NULL::date',
    party: () => stakeholder('a.body_id'),
  },
  {
    subject: 'round',
    table: 'assessment_round',
    alias: 'o',
    reference: 'NULL::text',
    waiting: ROUNDS_WAITING,
    kinds: ROUND_WORK,
    readable: (actor, where) => readableRounds(actor, where),
    order: () => 'o.opened_at',
    title: 'o.title',
    dueOn: () => 'o.due_on',
    party: () => stakeholder('o.body_id'),
  },
];

const SHOWN = 5;

/** One SELECT for each way in which something can wait for somebody, in the order in which it is shown. */
export function groupsFor(actor: Actor, where: Where): string[] {
  return SUBJECTS.flatMap((of) =>
    of.kinds.flatMap((kind) => {
      const waits = of.waiting[kind]?.(actor, where);
      return waits ? [group(of, kind, `${waits} AND ${of.readable(actor, where)}`)] : [];
    }),
  );
}

/** Only those that are shown are read whole. */
const group = (of: Subject, kind: string, condition: string) => {
  const { subject, table, alias, reference = `${alias}.reference`, order, title, dueOn, party } = of;
  return `
  SELECT '${subject}' AS subject, '${kind}' AS kind, max(w.total)::int AS count,
    json_agg(json_build_object('id', ${alias}.id, 'reference', ${reference}, 'title', ${bilingualJson(title)},
      'party', (${party(kind)}), 'dueOn', ${dueOn(kind)}) ORDER BY w.place) AS first
  FROM (
    SELECT ${alias}.id, count(*) OVER () AS total, row_number() OVER (ORDER BY ${order(kind)}, ${alias}.id) AS place
    FROM ${table} ${alias} WHERE ${condition} ORDER BY place LIMIT ${SHOWN}
  ) w JOIN ${table} ${alias} ON ${alias}.id = w.id
  HAVING count(*) > 0`;
};
