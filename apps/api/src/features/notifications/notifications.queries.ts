import { Injectable } from '@nestjs/common';
import type { Notification, NotificationList, NotificationPreferences, NotificationsQuery } from '@nahliad/contracts';
import { NOTIFICATION_KINDS, usualDelivery, type Delivery, type NotificationKind } from '@nahliad/domain';
import type { PersonActor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { readableRecommendations } from '../../platform/access/recommendation-scope';
import { readableRounds } from '../../platform/access/round-scope';
import { Config } from '../../platform/config/config';
import { composed, Database } from '../../platform/database/database';
import { bilingualJson, instantJson } from '../../platform/database/json';
import { page } from '../../platform/database/paging';
import { where, type Where } from '../../platform/database/where';

const FROM = `notification n
  LEFT JOIN finding f ON f.id = n.finding_id
  LEFT JOIN recommendation r ON r.id = n.recommendation_id
  LEFT JOIN activity a ON a.id = n.activity_id
  LEFT JOIN assessment_round o ON o.id = n.round_id`;

const subject = (kind: string, alias: string, title: string, reference = `${alias}.reference`) =>
  `json_build_object('kind', '${kind}', 'id', ${alias}.id, 'reference', ${reference}, 'title', ${bilingualJson(title)})`;

const NOTIFICATION = `json_build_object('id', n.id, 'kind', n.kind, 'dueOn', n.due_on,
  'createdAt', ${instantJson('n.created_at')}, 'readAt', ${instantJson('n.read_at')},
  'subject', CASE WHEN n.finding_id IS NOT NULL THEN ${subject('finding', 'f', 'f.title')}
    WHEN n.activity_id IS NOT NULL THEN ${subject('activity', 'a', 'a.title')}
    WHEN n.round_id IS NOT NULL THEN ${subject('round', 'o', 'o.title', 'NULL')}
    ELSE ${subject('recommendation', 'r', 'r.text')} END)`;

const PREFERENCES = {
  name: 'notification.preferences',
  text: 'SELECT kind, delivery FROM notification_preference WHERE person_id = $1',
};

@Injectable()
export class NotificationsQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly config: Config,
  ) {}

  async list(actor: PersonActor, query: NotificationsQuery): Promise<NotificationList> {
    const filter = ownNotifications(actor);
    if (query.unread !== undefined) filter.and(`(n.read_at IS NULL) = ${filter.value(query.unread)}`);
    const sorting = { by: 'n.created_at', type: 'timestamptz', descending: true };
    const of = { subject: 'notification.list', record: NOTIFICATION, from: FROM, id: 'n.id', filter, sorting };
    const [list, unread] = await Promise.all([page<Notification>(this.reads.as(actor), of, query), this.unread(actor)]);
    return { ...list, unread };
  }

  /** What a letter tells: only what has not been read yet, and may still be. */
  async ofMail(actor: PersonActor, mailId: string): Promise<Notification[]> {
    const filter = ownNotifications(actor).and('n.read_at IS NULL');
    filter.equals('n.mail_id', mailId);
    const text = `SELECT ${NOTIFICATION} AS record FROM ${FROM} WHERE ${filter.sql} ORDER BY n.created_at, n.id`;
    const statement = composed('notification.of-mail', text);
    const rows = await this.reads.as(actor).rows<{ record: Notification }>(statement, filter.values);
    return rows.map(({ record }) => record);
  }

  async preferences(actor: PersonActor): Promise<NotificationPreferences> {
    const chosen = await this.db.rows<{ kind: NotificationKind; delivery: Delivery }>(PREFERENCES, [actor.id]);
    const usual = NOTIFICATION_KINDS.map((kind) => [kind, usualDelivery(kind)] as const);
    const own = chosen.map(({ kind, delivery }) => [kind, delivery] as const);
    const deliveries = Object.fromEntries([...usual, ...own]) as NotificationPreferences['deliveries'];
    return { mail: this.config.smtp !== undefined, deliveries };
  }

  private async unread(actor: PersonActor): Promise<number> {
    const filter = ownNotifications(actor).and('n.read_at IS NULL');
    const statement = composed('notification.unread', `SELECT count(*)::int AS count FROM ${FROM} WHERE ${filter.sql}`);
    return (await this.reads.as(actor).one<{ count: number }>(statement, filter.values))?.count ?? 0;
  }
}

/** Of what somebody was told, that which they may read today. */
function ownNotifications(actor: PersonActor): Where {
  const filter = where().equals('n.person_id', actor.id);
  const readable = readableFindings(actor, filter);
  return filter.and(`CASE WHEN n.finding_id IS NOT NULL THEN ${readable}
    WHEN n.activity_id IS NOT NULL THEN ${readableActivities(actor, filter)}
    WHEN n.round_id IS NOT NULL THEN o.id IS NOT NULL AND ${readableRounds(actor, filter)}
    ELSE r.id IS NOT NULL AND ${readableRecommendations(actor, filter, readable)} END`);
}
