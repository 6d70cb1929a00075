import { Module } from '@nestjs/common';
import { Digests } from './digests';
import { NotificationLetters } from './notification-letters';
import { NotificationsController } from './notifications.controller';
import { NotificationsQueries } from './notifications.queries';
import { NotificationsService } from './notifications.service';
import { Notifier } from './notifier';
import { Reminders } from './reminders';

@Module({
  controllers: [NotificationsController],
  providers: [NotificationsQueries, NotificationsService, Notifier, NotificationLetters, Digests, Reminders],
})
export class NotificationsModule {}
