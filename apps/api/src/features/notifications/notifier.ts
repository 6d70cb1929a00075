import { Injectable } from '@nestjs/common';
import { usualDelivery, type NotificationKind } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { DELIVER } from '../../platform/mail/outbox';
import { Queue } from '../../platform/queue/queue';
import { CONCERNED } from './concerned';
import { EVENTS, toldOf, type Event } from './notifications.policy';

export interface Told {
  readonly kind: NotificationKind;
  readonly subject: Event['subject'];
  readonly subjectId: string;
  readonly dueOn?: string;
}

/** What has a letter of its own is written beside it: one is never there without the other. */
const TELL = `
  WITH told AS (
    SELECT asked.*, coalesce(p.delivery, $4) AS delivery
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) asked (id, mail_id, person_id)
    LEFT JOIN notification_preference p ON p.person_id = asked.person_id AND p.kind = $5
  ),
  posted AS (INSERT INTO mail (id, person_id) SELECT mail_id, person_id FROM told WHERE delivery = 'immediate' AND $11)
  INSERT INTO notification (
    id, person_id, kind, finding_id, recommendation_id, activity_id, round_id, due_on, delivery, mail_id)
  SELECT id, person_id, $5, $6, $7, $8, $9, $10, delivery, CASE WHEN delivery = 'immediate' AND $11 THEN mail_id END FROM told
  ON CONFLICT DO NOTHING`;

/** Tells those concerned of a change in the transaction of the change. */
@Injectable()
export class Notifier {
  private readonly sendsMail: boolean;

  constructor(
    private readonly queue: Queue,
    { smtp }: Config,
    audit: Audit,
  ) {
    this.sendsMail = smtp !== undefined;
    audit.followedBy(async (tx, actor, action, { subjectId, detail }) => {
      const event = EVENTS[action];
      if (!event || !subjectId) return;
      const [concerned] = await tx.query(CONCERNED[event.subject], [subjectId]);
      if (!concerned) return;
      const { kind, subject } = event;
      await this.tell(tx, toldOf(event, concerned, actor.id, detail), { kind, subject, subjectId });
    });
  }

  async tell(tx: EntityManager, people: readonly string[], { kind, subject, subjectId, dueOn }: Told): Promise<void> {
    if (people.length === 0) return;
    const fresh = () => people.map(() => uuidv7());
    const of = (one: Event['subject']) => (one === subject ? subjectId : null);
    const about = [of('finding'), of('recommendation'), of('activity'), of('round'), dueOn ?? null];
    await tx.query(TELL, [fresh(), fresh(), people, usualDelivery(kind), kind, ...about, this.sendsMail]);
    if (this.sendsMail) await this.queue.enqueue(tx, DELIVER);
  }
}
