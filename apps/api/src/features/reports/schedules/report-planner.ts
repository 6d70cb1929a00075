import { Injectable } from '@nestjs/common';
import { lastDue, nextDue, today, type ReportRhythm } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Config } from '../../../platform/config/config';
import { Database } from '../../../platform/database/database';
import { DELIVER } from '../../../platform/mail/outbox';
import { Queue } from '../../../platform/queue/queue';
import { RECIPIENTS } from './recipients';

/** In UTC: from the morning of Kyiv on. */
const EVERY_QUARTER_OF_AN_HOUR = '*/15 5-23 * * *';

const DUE = `
  SELECT r.id, r.person_id AS "ownerId", r.recipient_ids AS "recipientIds", r.rhythm, r.day
  FROM report_schedule r JOIN person owner ON owner.id = r.person_id AND owner.active
  WHERE NOT r.paused AND r.due_on <= $1
  ORDER BY r.due_on, r.id LIMIT 1 FOR UPDATE OF r SKIP LOCKED`;
const POST = `
  WITH asked AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) asked (mail_id, person_id)),
  posted AS (INSERT INTO mail (id, person_id) SELECT mail_id, person_id FROM asked)
  INSERT INTO report_letter (mail_id, schedule_id, person_id, due_on) SELECT mail_id, $3, person_id, $4 FROM asked`;
const NEXT = 'UPDATE report_schedule SET due_on = $2 WHERE id = $1';

interface Due {
  readonly id: string;
  readonly ownerId: string;
  readonly recipientIds: readonly string[];
  readonly rhythm: ReportRhythm;
  readonly day: number;
}

/** Posts the letters of the day: in one transaction with the step to the next day, so that none is posted twice, or never. */
@Injectable()
export class ReportPlanner {
  constructor(
    private readonly db: Database,
    private readonly queue: Queue,
    { smtp }: Config,
  ) {
    if (smtp) queue.on('report.plan', EVERY_QUARTER_OF_AN_HOUR, () => this.planAll());
  }

  async planAll(day = today()): Promise<void> {
    while (await this.db.transaction((tx) => this.planOne(tx, day)));
  }

  private async planOne(tx: EntityManager, now: string): Promise<boolean> {
    const [due]: Due[] = await tx.query(DUE, [now]);
    if (!due) return false;
    const { id, rhythm, day } = due;
    const people = await this.stillRecipients(tx, due);
    await tx.query(POST, [people.map(() => uuidv7()), people, id, lastDue(rhythm, day, now)]);
    await tx.query(NEXT, [id, nextDue(rhythm, day, now)]);
    await this.queue.enqueue(tx, DELIVER);
    return true;
  }

  /** Whoever has left the body since gets no more by the schedule of one who stayed. */
  private async stillRecipients(tx: EntityManager, { ownerId, recipientIds }: Due): Promise<string[]> {
    const possible: { id: string }[] = await tx.query(RECIPIENTS.text, [ownerId]);
    return possible.flatMap(({ id }) => (recipientIds.includes(id) ? [id] : []));
  }
}
