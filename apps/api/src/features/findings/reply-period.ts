import { dueAfter, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { replyRule } from '../deadline-rules/reply-rule';

const BEGIN = `
  INSERT INTO reply_period (id, finding_id, shared_by, unit, days, holidays, rule_due_on, due_on, finding_version,
    title_en, title_uk, summary_en, summary_uk, detail_en, detail_uk)
  SELECT $1, f.id, $3, $4, $5, $6, $7, $8, f.version,
    f.title_en, f.title_uk, f.summary_en, f.summary_uk, f.detail_en, f.detail_uk
  FROM finding f WHERE f.id = $2`;

/**
 * Begins the time in which the institutions may reply, with a copy of what they are shown; answers the columns by which
 * the finding knows of it. A lead may give more time than the rule, never less.
 */
export async function beginReplyPeriod(tx: EntityManager, actor: PersonActor, id: string, until: string | undefined) {
  const { rule, holidays } = await replyRule(tx);
  const byRule = dueAfter(today(), rule, holidays);
  const dueOn = until ?? byRule.dueOn;
  if (dueOn < byRule.dueOn) throw new DomainError('request.invalid', [{ path: 'until', code: 'before-rule' }]);
  const counted = [rule.unit, rule.days, byRule.holidays, byRule.dueOn];
  await tx.query(BEGIN, [uuidv7(), id, actor.id, ...counted, dueOn]);
  return { reply_due_on: dueOn, reply_state: 'awaited' };
}

/**
 * From now on nobody changes a reply, and everybody who reads the finding reads it. What is not
 * settled is of the period that runs.
 */
export async function settleReplies(tx: EntityManager, id: string): Promise<void> {
  for (const table of ['reply', 'reply_waiver'])
    await tx.query(`UPDATE ${table} SET settled = true WHERE finding_id = $1 AND NOT settled`, [id]);
}
