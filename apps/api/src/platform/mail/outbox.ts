import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LetterProblem } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { personActor, type ActorMembership, type PersonActor } from '../access/actor';
import { membershipsOf } from '../access/actors';
import { Config } from '../config/config';
import { Database } from '../database/database';
import { Queue } from '../queue/queue';
import { Mailer, type Letter } from './mailer';

export const DELIVER = 'mail.deliver';
const EVERY_MINUTE = '* * * * *';
const MOST_ATTEMPTS = 10;

const CLAIM = `
  SELECT m.id, m.attempts, p.id AS "personId", p.name, p.email, p.locale, p.active,
    ${membershipsOf('p.id')} AS memberships
  FROM mail m JOIN person p ON p.id = m.person_id
  WHERE m.sent_at IS NULL AND m.dropped_at IS NULL AND m.due_at <= now()
  ORDER BY m.due_at, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`;
const SENT = 'UPDATE mail SET sent_at = now(), attempts = attempts + 1, problem = NULL WHERE id = $1';
const GIVEN_UP = 'UPDATE mail SET dropped_at = now() WHERE id = $1';
const NOTHING_TO_TELL = 'UPDATE mail SET dropped_at = now(), problem = NULL WHERE id = $1';
/** After 1, 2, 4 … minutes; a mail server that is away for a night loses nothing. */
const LATER = `
  UPDATE mail SET attempts = attempts + 1, due_at = now() + interval '1 minute' * power(2, attempts), problem = $2
  WHERE id = $1`;

/** What became of a letter, over a `mail` named `m`: one that is dropped with a problem was tried to the end. */
export const letterState = `CASE WHEN m.sent_at IS NOT NULL THEN 'sent' WHEN m.dropped_at IS NULL THEN 'waiting'
  WHEN m.problem IS NULL THEN 'withheld' ELSE 'given-up' END`;

export interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly locale: Language;
}

interface Waiting extends Recipient {
  readonly id: string;
  readonly attempts: number;
  readonly personId: string;
  readonly active: boolean;
  readonly memberships: readonly ActorMembership[];
}

/** Writes those letters that a feature has posted, with the eyes of whoever gets them; null where it has nothing to say. */
export type LetterWriter = (id: string, recipient: Recipient, reader: PersonActor) => Promise<Letter | null>;

type Outcome = 'done' | 'failed' | 'nothing';

/**
 * Sends what waits, each letter once. It is claimed by the lock on its row, which is held while it is sent and freed by the
 * death of whoever held it: a letter whose sending was cut off is sent again, under the same Message-ID. So none is lost, and
 * one that the mail server had taken in that very moment is known by it for the same.
 */
@Injectable()
export class Outbox {
  private readonly log = new Logger('mail');
  private readonly writers: LetterWriter[] = [];

  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
    { smtp }: Config,
    queue: Queue,
  ) {
    if (smtp) queue.on(DELIVER, EVERY_MINUTE, () => this.deliverAll());
  }

  writtenBy(writer: LetterWriter): void {
    this.writers.push(writer);
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
    if (attempts >= MOST_ATTEMPTS) {
      await tx.query(GIVEN_UP, [id]);
      return 'done';
    }
    let problem: LetterProblem = 'not-made';
    try {
      const letter = await this.letter(waiting);
      problem = 'not-taken';
      if (letter) await this.mailer.send(letter);
      await tx.query(letter ? SENT : NOTHING_TO_TELL, [id]);
      return 'done';
    } catch (error) {
      this.log.warn(`a letter was ${problem}: ${String(error)}`);
      await tx.query(LATER, [id, problem]);
      return problem === 'not-taken' ? 'failed' : 'done';
    }
  }

  /** What there still is to tell; null where that is nothing. */
  private async letter({ id, personId, memberships, active, ...recipient }: Waiting): Promise<Letter | null> {
    const reader = personActor(personId, memberships);
    for (const write of active ? this.writers : []) {
      const letter = await write(id, recipient, reader);
      if (letter) return letter;
    }
    return null;
  }
}
