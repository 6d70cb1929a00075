import { Injectable } from '@nestjs/common';
import type { Reminder } from '@nahliad/domain';
import { Database } from '../../platform/database/database';
import { suspendedOn } from '../../platform/database/suspended-on';
import { Queue } from '../../platform/queue/queue';
import { open, overdue, replyOverdue } from '../recommendations/recommendation.record';
import { CONCERNED } from './concerned';
import { Notifier } from './notifier';
import type { Concerned } from './notifications.policy';

const EVERY_HOUR = '7 * * * *';
const ONE_REMINDER_AT_A_TIME = 0x72656d64;

/** Whoever comes with an old register is not told of all that was late years ago. */
const soon = (day: string) => `${day} BETWEEN current_date AND current_date + 7`;
const lately = (day: string) => `${day} BETWEEN current_date - 14 AND current_date - 1`;
const AWAITED = `f.workflow = 'shared-for-reply' AND f.polarity = 'adverse'`;
const RUNNING = `${open()} AND NOT ${suspendedOn()}`;

const TABLES = { finding: 'finding f', recommendation: 'recommendation r', round: 'assessment_round o' };

interface Rule {
  readonly subject: keyof typeof TABLES;
  readonly day: string;
  readonly when: string;
  readonly told: (concerned: Concerned) => readonly string[];
}

const finding = (when: string, told: Rule['told']): Rule => ({ subject: 'finding', day: 'f.reply_due_on', when, told });
const recommendation = (day: string, when: string, told: Rule['told']): Rule => ({
  subject: 'recommendation',
  day,
  when,
  told,
});
const round = (when: string, told: Rule['told']): Rule => ({ subject: 'round', day: 'o.due_on', when, told });
const respondents = (concerned: Concerned) => concerned.respondents;
const bothSides = (concerned: Concerned) => [...concerned.respondents, ...concerned.leads];

const RULES: Record<Reminder, Rule> = {
  'reply-due-soon': finding(`${AWAITED} AND ${soon('f.reply_due_on')}`, respondents),
  'reply-overdue': finding(`${AWAITED} AND ${lately('f.reply_due_on')}`, bothSides),
  'answer-due-soon': recommendation(
    'r.response_due_on',
    `r.position = 'pending' AND ${soon('r.response_due_on')} AND ${RUNNING}`,
    respondents,
  ),
  'answer-overdue': recommendation(
    'r.response_due_on',
    `${lately('r.response_due_on')} AND ${open()} AND ${replyOverdue()}`,
    bothSides,
  ),
  'target-due-soon': recommendation('r.target_on', `${soon('r.target_on')} AND ${RUNNING}`, respondents),
  'target-overdue': recommendation('r.target_on', `${lately('r.target_on')} AND ${overdue()}`, bothSides),
  'round-due-soon': round(soon('o.due_on'), ({ awaited }) => awaited),
  'round-overdue': round(lately('o.due_on'), ({ awaited, leads }) => [...awaited, ...leads]),
};

/** Reminds of days that come and of days that have passed, everybody once of each. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: Database,
    private readonly notifier: Notifier,
    queue: Queue,
  ) {
    queue.on('notification.remind', EVERY_HOUR, () => this.remindAll());
  }

  async remindAll(): Promise<void> {
    for (const [kind, rule] of Object.entries(RULES)) await this.remind(kind as Reminder, rule);
  }

  private remind(kind: Reminder, { subject, day, when, told }: Rule): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_REMINDER_AT_A_TIME]);
      const due: { id: string; dueOn: string }[] = await tx.query(
        `SELECT id, ${day}::text AS "dueOn" FROM ${TABLES[subject]} WHERE ${when}`,
      );
      for (const { id, dueOn } of due) {
        const [concerned]: Concerned[] = await tx.query(CONCERNED[subject], [id]);
        const known: { id: string }[] = await tx.query(REMINDED(subject), [kind, id, dueOn]);
        const people = new Set(concerned && told(concerned));
        for (const one of known) people.delete(one.id);
        await this.notifier.tell(tx, [...people], { kind, subject, subjectId: id, dueOn });
      }
    });
  }
}

const REMINDED = (subject: Rule['subject']) =>
  `SELECT person_id AS id FROM notification WHERE kind = $1 AND ${subject}_id = $2 AND due_on = $3`;
