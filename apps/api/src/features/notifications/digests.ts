import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { DELIVER } from '../../platform/mail/outbox';
import { Queue } from '../../platform/queue/queue';

const EVERY_QUARTER_OF_AN_HOUR = '*/15 * * * *';
/** In UTC: the morning of Kyiv. */
const NOT_BEFORE_HOUR = 5;

/** Who has something for a digest and had none today; what is older than two days is no news, and stays in the product. */
const DUE = `
  SELECT DISTINCT n.person_id AS id FROM notification n
  WHERE n.delivery = 'digest' AND n.mail_id IS NULL AND n.read_at IS NULL AND n.created_at > now() - interval '2 days'
    AND NOT EXISTS (SELECT FROM mail m WHERE m.person_id = n.person_id AND m.digest_on = current_date)`;
const POST = `
  INSERT INTO mail (id, person_id, digest_on) VALUES ($1, $2, current_date) ON CONFLICT DO NOTHING RETURNING id`;
const FILL = `
  UPDATE notification SET mail_id = $1
  WHERE person_id = $2 AND delivery = 'digest' AND mail_id IS NULL AND read_at IS NULL
    AND created_at > now() - interval '2 days'`;

/** Gathers, once a day, what people want to be told of once a day. */
@Injectable()
export class Digests {
  constructor(
    private readonly db: Database,
    private readonly queue: Queue,
    { smtp }: Config,
  ) {
    if (smtp) queue.on('mail.digest', EVERY_QUARTER_OF_AN_HOUR, () => this.gatherInTheMorning());
  }

  async gatherInTheMorning(): Promise<void> {
    if (new Date().getUTCHours() >= NOT_BEFORE_HOUR) await this.gather();
  }

  /** Of two that gather at once the second finds the letter of the day already there. */
  async gather(): Promise<void> {
    for (const { id } of await this.db.rows<{ id: string }>({ name: 'digest.due', text: DUE }))
      await this.db.transaction(async (tx) => {
        const [mail] = await tx.query(POST, [uuidv7(), id]);
        if (!mail) return;
        await tx.query(FILL, [mail.id, id]);
        await this.queue.enqueue(tx, DELIVER);
      });
  }
}
