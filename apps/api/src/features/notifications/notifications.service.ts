import { Injectable } from '@nestjs/common';
import type { PatchNotificationPreferences } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';

const READ = {
  name: 'notification.read',
  text: `UPDATE notification SET read_at = CASE WHEN $3 THEN coalesce(read_at, now()) END
    WHERE id = $1 AND person_id = $2 RETURNING id`,
};
const READ_ALL = {
  name: 'notification.read-all',
  text: 'UPDATE notification SET read_at = now() WHERE person_id = $1 AND read_at IS NULL',
};
const PREFER = `
  INSERT INTO notification_preference (person_id, kind, delivery)
  SELECT $1, * FROM unnest($2::text[], $3::text[])
  ON CONFLICT (person_id, kind) DO UPDATE SET delivery = excluded.delivery`;

/** What everybody does with what they were told. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async mark(actor: PersonActor, id: string, read: boolean): Promise<void> {
    if (!(await this.db.one(READ, [id, actor.id, read]))) throw new DomainError('notification.not-found');
  }

  async markAllRead(actor: PersonActor): Promise<void> {
    await this.db.rows(READ_ALL, [actor.id]);
  }

  prefer(actor: PersonActor, chosen: PatchNotificationPreferences): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.query(PREFER, [actor.id, Object.keys(chosen), Object.values(chosen)]);
      await this.audit.record(tx, actor, 'account.changed', {
        subjectId: actor.id,
        detail: { fields: ['notifications'] },
      });
    });
  }
}
