import type { DeadlineRule, HolidayRule } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';

/** The rule for replies as of now, with the holidays that it is counted by. */
export interface ReplyRule {
  readonly rule: DeadlineRule & { readonly version: number };
  readonly holidays: readonly HolidayRule[];
}

export const REPLY_RULE = {
  name: 'deadline-rule.reply',
  text: `
    SELECT json_build_object('unit', d.unit, 'days', d.days, 'holidaysSuspended', d.holidays_suspended,
        'version', d.version) AS rule,
      (SELECT coalesce(json_agg(h.rule), '[]') FROM holiday h) AS holidays
    FROM deadline_rule d WHERE d.key = 'reply'`,
};

export async function replyRule(tx: EntityManager): Promise<ReplyRule> {
  const [row] = await tx.query(REPLY_RULE.text);
  return row;
}
