import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { personActor, type ActorMembership } from '../../platform/access/actor';
import { membershipsOf } from '../../platform/access/actors';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { Mailer, type Letter } from '../../platform/mail/mailer';
import { Queue } from '../../platform/queue/queue';
import { letterOf, type Recipient } from './letters';
import { NotificationsQueries } from './notifications.queries';

export const DELIVER = 'mail.deliver';
const EVERY_MINUTE = '* * * * *';
const MOST_ATTEMPTS = 10;

const CLAIM = `
  SELECT m.id, m.attempts, p.id AS "personId", p.name, p.email, p.locale, p.active,
    ${membershipsOf('p.id')} AS memberships
  FROM mail m JOIN person p ON p.id = m.person_id
  WHERE m.sent_at IS NULL AND m.dropped_at IS NULL AND m.due_at <= now()
  ORDER BY m.due_at, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`;
const SENT = 'UPDATE mail SET sent_at = now(), attempts = attempts + 1 WHERE id = $1';
const DROPPED = 'UPDATE mail SET dropped_at = now() WHERE id = $1';
/** After 1, 2, 4 … minutes; a mail server that is away for a night loses nothing. */
const LATER = `UPDATE mail SET attempts = attempts + 1, due_at = now() + interval '1 minute' * power(2, attempts) WHERE id = $1`;

interface Waiting extends Recipient {
  readonly id: string;
  readonly attempts: number;
  readonly personId: string;
  readonly active: boolean;
  readonly memberships: readonly ActorMembership[];
}

type Outcome = 'done' | 'failed' | 'nothing';

/**
 * Sends what waits, each letter once. It is claimed by the lock on its row, which is held while it is sent and freed by the
 * death of whoever held it: a letter whose sending was cut off is sent again, under the same Message-ID. So none is lost, and
 * one that the mail server had taken in that very moment is known by it for the same.
 */
@Injectable()
export class Outbox {
  private readonly log = new Logger('mail');

  constructor(
    private readonly db: Database,
    private readonly queries: NotificationsQueries,
    private readonly mailer: Mailer,
    private readonly config: Config,
    queue: Queue,
  ) {
    if (config.smtp) queue.on(DELIVER, EVERY_MINUTE, () => this.deliverAll());
  }

  /**
   * A mail server that takes nothing is not asked again before the next look; a letter that cannot be
   * made holds nobody up.
   */
  async deliverAll(): Promise<void> {
    while ((await this.deliverOne()) === 'done');
  }

  private deliverOne(): Promise<Outcome> {
    return this.db.transaction(async (tx) => {
      const [waiting]: Waiting[] = await tx.query(CLAIM);
      return waiting ? this.deliver(tx, waiting) : 'nothing';
    });
  }

  private async deliver(tx: EntityManager, waiting: Waiting): Promise<Outcome> {
    const { id, attempts } = waiting;
    let made = false;
    try {
      const letter = attempts < MOST_ATTEMPTS ? await this.letter(waiting) : null;
      made = true;
      if (letter) await this.mailer.send(letter);
      await tx.query(letter ? SENT : DROPPED, [id]);
      return 'done';
    } catch (error) {
      this.log.warn(`a letter could not be ${made ? 'sent' : 'made'}: ${String(error)}`);
      await tx.query(LATER, [id]);
      return made ? 'failed' : 'done';
    }
  }

  /** What there still is to tell; null where that is nothing. */
  private async letter(waiting: Waiting): Promise<Letter | null> {
    const { id, personId, memberships, active } = waiting;
    const [first, ...others] = active ? await this.queries.ofMail(personActor(personId, memberships), id) : [];
    return first ? letterOf(id, waiting, [first, ...others], this.config.address) : null;
  }
}
