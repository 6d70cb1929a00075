import { Body, Controller, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import {
  Id,
  NotificationList,
  NotificationPreferences,
  NotificationsQuery,
  PatchNotification,
  PatchNotificationPreferences,
  PatchNotifications,
} from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { NotificationsQueries } from './notifications.queries';
import { NotificationsService } from './notifications.service';

@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly queries: NotificationsQueries,
    private readonly service: NotificationsService,
  ) {}

  @Requires('account:own')
  @Get()
  @Answers(NotificationList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: NotificationsQuery }) query: NotificationsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('account:own')
  @Patch()
  @HttpCode(204)
  markAllRead(@SignedIn() actor: PersonActor, @Body({ schema: PatchNotifications }) _body: PatchNotifications) {
    return this.service.markAllRead(actor);
  }

  @Requires('account:own')
  @Get('preferences')
  @Answers(NotificationPreferences)
  preferences(@SignedIn() actor: PersonActor) {
    return this.queries.preferences(actor);
  }

  @Requires('account:own')
  @Patch('preferences')
  @Answers(NotificationPreferences)
  async prefer(
    @SignedIn() actor: PersonActor,
    @Body({ schema: PatchNotificationPreferences }) body: PatchNotificationPreferences,
  ) {
    await this.service.prefer(actor, body);
    return this.queries.preferences(actor);
  }

  @Requires('account:own')
  @Patch(':id')
  @HttpCode(204)
  mark(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: PatchNotification }) { read }: PatchNotification,
  ) {
    return this.service.mark(actor, id, read);
  }
}
