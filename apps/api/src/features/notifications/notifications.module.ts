import { Module } from '@nestjs/common';
import { Digests } from './digests';
import { NotificationsController } from './notifications.controller';
import { NotificationsQueries } from './notifications.queries';
import { NotificationsService } from './notifications.service';
import { Notifier } from './notifier';
import { Outbox } from './outbox';
import { Reminders } from './reminders';

@Module({
  controllers: [NotificationsController],
  providers: [NotificationsQueries, NotificationsService, Notifier, Outbox, Digests, Reminders],
})
export class NotificationsModule {}
