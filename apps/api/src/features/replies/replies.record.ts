import type { FindingReplies, Reply, ReplyExtension } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { bilingualJson, instantJson, namedJson } from '../../platform/database/json';
import { allowances, isOver, mayDecide, mayEdit, type OfPeriod, type ReplyStanding } from './replies.policy';

/** The last time a finding `f` was shared. */
export const LAST_PERIOD = (readable = 'true'): string => `
  LEFT JOIN LATERAL (
    SELECT p.* FROM reply_period p WHERE p.finding_id = f.id AND ${readable} ORDER BY p.shared_at DESC, p.id DESC LIMIT 1
  ) p ON true`;

const institutionsIn = (table: string, more = ''): string => `
  (SELECT coalesce(json_agg(one.institution_id), '[]') FROM ${table} one WHERE one.period_id = p.id ${more})`;

/** Over a `finding` named `f` and its last period `p`. */
export const REPLY_STANDING = `json_build_object('bodyId', f.body_id, 'workflow', f.workflow,
  'institutions', (SELECT json_agg(${namedJson('s')} ORDER BY fi.position)
    FROM finding_institution fi JOIN stakeholder s ON s.id = fi.institution_id WHERE fi.finding_id = f.id),
  'period', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'dueOn', p.due_on) END,
  'replied', ${institutionsIn('reply')}, 'waived', ${institutionsIn('reply_waiver')},
  'asking', ${institutionsIn('reply_extension', `AND one.state = 'asked'`)})`;

export const PERIOD = `CASE WHEN p.id IS NOT NULL THEN json_build_object('sharedAt', ${instantJson('p.shared_at')},
  'unit', p.unit, 'days', p.days, 'holidays', p.holidays, 'ruleDueOn', p.rule_due_on, 'dueOn', p.due_on,
  'version', p.finding_version, 'title', ${bilingualJson('p.title')}, 'summary', ${bilingualJson('p.summary')},
  'detail', ${bilingualJson('p.detail')}) END`;

const institutionOf = (one: string) =>
  `'institution', (SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = ${one}.institution_id)`;
const listOf = (record: string, table: string, at: string, readable: string): string => `
  (SELECT coalesce(json_agg(json_build_object('id', one.id, ${institutionOf('one')}, ${record})
    ORDER BY one.${at}, one.id), '[]') FROM ${table} one WHERE one.finding_id = f.id AND ${readable})`;

export const replies = (readable: string): string =>
  listOf(
    `'periodId', one.period_id, 'position', one.position, 'text', ${bilingualJson('one.text')},
      'repliedAt', ${instantJson('one.replied_at')}, 'updatedAt', ${instantJson('one.updated_at')},
      'late', one.late, 'version', one.version`,
    'reply',
    'replied_at',
    readable,
  );

export const extensions = (readable: string): string =>
  listOf(
    `'periodId', one.period_id, 'until', one.until, 'reason', one.reason, 'askedAt', ${instantJson('one.asked_at')},
      'state', one.state, 'note', one.note, 'decidedAt', ${instantJson('one.decided_at')}`,
    'reply_extension',
    'asked_at',
    readable,
  );

export const waivers = (readable: string): string =>
  listOf(`'reason', one.reason, 'waivedAt', ${instantJson('one.waived_at')}`, 'reply_waiver', 'waived_at', readable);

export interface RepliesRow {
  readonly state: FindingReplies['state'];
  readonly standing: ReplyStanding;
  readonly period: Omit<NonNullable<FindingReplies['period']>, 'over'> | null;
  readonly replies: readonly (Omit<Reply, 'may'> & { readonly periodId: string })[];
  readonly extensions: readonly (Omit<ReplyExtension, 'may'> & { readonly periodId: string })[];
  readonly waivers: FindingReplies['waivers'];
}

/** All that concerns replying to a finding, with what this person can do next. */
export function present(actor: Actor, row: RepliesRow): FindingReplies {
  const { standing, period } = row;
  const day = today();
  return {
    state: row.state,
    period: period && { ...period, over: isOver(standing, day) },
    replies: row.replies.map(({ periodId, ...reply }) => ({
      ...reply,
      may: { edit: mayEdit(actor, standing, { ...ofPeriod(periodId, reply), late: reply.late }, day) },
    })),
    extensions: row.extensions.map(({ periodId, ...extension }) => ({
      ...extension,
      may: { decide: mayDecide(actor, standing, { ...ofPeriod(periodId, extension), state: extension.state }) },
    })),
    waivers: row.waivers,
    may: allowances(actor, standing, day),
  };
}

const ofPeriod = (periodId: string, { institution }: Pick<Reply, 'institution'>): OfPeriod => ({
  periodId,
  institutionId: institution.id,
});
