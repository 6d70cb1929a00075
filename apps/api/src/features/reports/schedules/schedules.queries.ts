import { Injectable } from '@nestjs/common';
import type { ReportRecipients, ReportSchedule, ReportSchedules, Who } from '@nahliad/contracts';
import type { PersonActor } from '../../../platform/access/actor';
import { Reads } from '../../../platform/access/reads';
import { Config } from '../../../platform/config/config';
import { composed, Database } from '../../../platform/database/database';
import { instantJson, personJson } from '../../../platform/database/json';
import { where, type Where } from '../../../platform/database/where';
import { DomainError } from '../../../platform/errors/domain-error';
import { letterState } from '../../../platform/mail/outbox';
import { REPORT_OF } from '../report.record';
import { RECIPIENTS } from './recipients';

const LAST_LETTER = `(
  SELECT json_build_object('dueOn', l.due_on, 'state', ${letterState}, 'problem', m.problem, 'sentAt', ${instantJson('m.sent_at')})
  FROM report_letter l JOIN mail m ON m.id = l.mail_id
  WHERE l.schedule_id = r.id AND l.person_id = p.id ORDER BY l.due_on DESC LIMIT 1)`;

const SCHEDULE = `json_build_object('id', r.id, ${REPORT_OF}, 'rhythm', r.rhythm, 'day', r.day,
  'owner', ${personJson('r.person_id')}, 'nextOn', CASE WHEN NOT r.paused THEN r.due_on END, 'version', r.version,
  'recipients', (
    SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'letter', ${LAST_LETTER}) ORDER BY p.name, p.id), '[]')
    FROM person p WHERE p.id = ANY (r.recipient_ids)))`;

/** The schedules that concern somebody, over a `report_schedule` named `r`: their own, and those by which they are sent something. */
export const concerns = (actor: PersonActor, filter: Where): string =>
  `${filter.value(actor.id)} = ANY (r.person_id || r.recipient_ids)`;

@Injectable()
export class SchedulesQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly config: Config,
  ) {}

  async list(actor: PersonActor): Promise<ReportSchedules> {
    return { items: await this.found(actor, where()), mail: this.config.smtp !== undefined };
  }

  async get(actor: PersonActor, id: string): Promise<ReportSchedule> {
    const [schedule] = await this.found(actor, where().equals('r.id', id));
    if (!schedule) throw new DomainError('report-schedule.not-found');
    return schedule;
  }

  async recipients({ id }: PersonActor): Promise<ReportRecipients> {
    return { items: await this.db.rows<Who>(RECIPIENTS, [id]) };
  }

  private async found(actor: PersonActor, filter: Where): Promise<ReportSchedule[]> {
    filter.and(concerns(actor, filter));
    const text = `SELECT ${SCHEDULE} AS record FROM report_schedule r WHERE ${filter.sql} ORDER BY r.created_at DESC, r.id`;
    const statement = composed('report-schedule.list', text);
    const rows = await this.reads.as(actor).rows<{ record: Omit<ReportSchedule, 'may'> }>(statement, filter.values);
    return rows.map(({ record }) => ({
      ...record,
      may: { change: record.owner.id === actor.id, leave: record.recipients.some(({ id }) => id === actor.id) },
    }));
  }
}
