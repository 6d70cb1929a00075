import { Injectable } from '@nestjs/common';
import type { PatchReportSchedule, ScheduleReport, Who } from '@nahliad/contracts';
import { nextDue, today, type ReportRhythm } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Audit } from '../../../platform/audit/audit';
import { Config } from '../../../platform/config/config';
import { Database } from '../../../platform/database/database';
import { updateRow } from '../../../platform/database/update-row';
import { assertVersion } from '../../../platform/database/versions';
import { where } from '../../../platform/database/where';
import { DomainError } from '../../../platform/errors/domain-error';
import { Idempotency } from '../../../platform/idempotency/idempotency';
import { ReportsQueries } from '../reports.queries';
import { RECIPIENTS } from './recipients';
import { concerns } from './schedules.queries';

const KEEP = `
  INSERT INTO report_schedule (id, person_id, recipient_ids, subject, institution_id, months, published_only, language, format,
    rhythm, day, due_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const LEAVE = `
  UPDATE report_schedule SET recipient_ids = array_remove(recipient_ids, $2), version = version + 1 WHERE id = $1`;

interface Locked {
  readonly ownerId: string;
  readonly recipientIds: readonly string[];
  readonly rhythm: ReportRhythm;
  readonly day: number;
  readonly version: number;
}

/** Who is sent which report, and when. Its owner changes a schedule; whoever gets something by it can leave it. */
@Injectable()
export class SchedulesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly idempotency: Idempotency,
    private readonly reports: ReportsQueries,
  ) {}

  async schedule(actor: PersonActor, key: string | undefined, input: ScheduleReport): Promise<string> {
    if (!this.config.smtp) throw new DomainError('report-schedule.no-mail');
    const { subject, institutionId, window, publishedOnly, language, format, rhythm, day, recipientIds } = input;
    await this.reports.institution(institutionId);
    return this.idempotency.once(actor, key, ['report-schedule', input], async (tx, id) => {
      await assertRecipients(tx, actor, recipientIds);
      const months = window === 'all' ? null : window;
      const of = [subject, institutionId ?? null, months, publishedOnly, language, format];
      await tx.query(KEEP, [id, actor.id, recipientIds, ...of, rhythm, day, nextDue(rhythm, day, today())]);
      const detail = { kind: subject, recipientIds };
      await this.audit.record(tx, actor, 'report.scheduled', { subjectId: id, detail });
    });
  }

  /** What fell due while a schedule was paused is not sent later. */
  patch(actor: PersonActor, id: string, version: number, { paused }: PatchReportSchedule): Promise<void> {
    return this.db.transaction(async (tx) => {
      const schedule = await lockOwn(tx, actor, id);
      assertVersion(schedule.version, version);
      const due = nextDue(schedule.rhythm, schedule.day, today());
      await updateRow(tx, 'report_schedule', id, { paused, ...(!paused && { due_on: due }) });
      const action = paused ? 'report.schedule-paused' : 'report.schedule-resumed';
      await this.audit.record(tx, actor, action, { subjectId: id });
    });
  }

  remove(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockOwn(tx, actor, id);
      await tx.query('DELETE FROM report_schedule WHERE id = $1', [id]);
      await this.audit.record(tx, actor, 'report.schedule-removed', { subjectId: id });
    });
  }

  leave(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { recipientIds } = await lock(tx, actor, id);
      if (!recipientIds.includes(actor.id)) throw new DomainError('report-schedule.not-found');
      await tx.query(LEAVE, [id, actor.id]);
      await this.audit.record(tx, actor, 'report.schedule-left', { subjectId: id });
    });
  }
}

async function assertRecipients(tx: EntityManager, actor: PersonActor, ids: readonly string[]): Promise<void> {
  const possible: Who[] = await tx.query(RECIPIENTS.text, [actor.id]);
  if (!ids.every((asked) => possible.some(({ id }) => id === asked)))
    throw new DomainError('report-schedule.recipient-not-yours', [{ path: 'recipientIds', code: 'not-yours' }]);
}

async function lock(tx: EntityManager, actor: PersonActor, id: string): Promise<Locked> {
  const one = where().equals('r.id', id);
  const [schedule] = await tx.query(
    `SELECT r.person_id AS "ownerId", r.recipient_ids AS "recipientIds", r.rhythm, r.day, r.version
      FROM report_schedule r WHERE ${one.sql} AND ${concerns(actor, one)} FOR UPDATE`,
    one.values,
  );
  if (!schedule) throw new DomainError('report-schedule.not-found');
  return schedule;
}

async function lockOwn(tx: EntityManager, actor: PersonActor, id: string): Promise<Locked> {
  const schedule = await lock(tx, actor, id);
  if (schedule.ownerId !== actor.id) throw new DomainError('report-schedule.not-yours');
  return schedule;
}
