import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config';
import { Outbox } from '../../platform/mail/outbox';
import { letterOf } from './letters';
import { NotificationsQueries } from './notifications.queries';

/** Writes the letters that tell people of what concerns them, as far as they have not read it and still may. */
@Injectable()
export class NotificationLetters {
  constructor(outbox: Outbox, queries: NotificationsQueries, { address }: Config) {
    outbox.writtenBy(async (id, recipient, reader) => {
      const [first, ...others] = await queries.ofMail(reader, id);
      return first ? letterOf(id, recipient, [first, ...others], address) : null;
    });
  }
}
