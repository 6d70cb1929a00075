import { Injectable } from '@nestjs/common';
import type { AskedReport, Who } from '@nahliad/contracts';
import { asOfDue } from '@nahliad/domain';
import type { PersonActor } from '../../../platform/access/actor';
import { Config } from '../../../platform/config/config';
import { Database } from '../../../platform/database/database';
import { personJson } from '../../../platform/database/json';
import type { Letter } from '../../../platform/mail/mailer';
import { Outbox, type Recipient } from '../../../platform/mail/outbox';
import { REPORT_OF } from '../report.record';
import { ReportsService } from '../reports.service';
import { letterOf } from './report-letter';

/** What a letter carries: nothing of a schedule that was removed or paused since, nor to whoever has left it. */
const OWED = {
  name: 'report-letter.owed',
  text: `
    SELECT l.due_on::text AS "dueOn", json_build_object(${REPORT_OF}) AS asked, ${personJson('r.person_id')} AS owner
    FROM report_letter l JOIN report_schedule r ON r.id = l.schedule_id
    WHERE l.mail_id = $1 AND NOT r.paused AND l.person_id = ANY (r.recipient_ids)`,
};

interface Owed {
  readonly dueOn: string;
  readonly asked: Omit<AskedReport, 'institutionId'> & { readonly institution: { readonly id: string } | null };
  readonly owner: Who;
}

/** Writes the letters that carry reports, each made with the eyes of whoever gets it. */
@Injectable()
export class ReportLetters {
  constructor(
    outbox: Outbox,
    private readonly db: Database,
    private readonly reports: ReportsService,
    private readonly config: Config,
  ) {
    outbox.writtenBy((id, recipient, reader) => this.write(id, recipient, reader));
  }

  private async write(id: string, recipient: Recipient, reader: PersonActor): Promise<Letter | null> {
    const owed = await this.db.one<Owed>(OWED, [id]);
    if (!owed) return null;
    const { institution, ...asked } = owed.asked;
    const input = { ...asked, institutionId: institution?.id, asOf: asOfDue(owed.dueOn) };
    const made = await this.reports.make(reader, input, owed.owner);
    return letterOf(id, recipient, { ...made, asked: input, owner: owed.owner.name }, this.config.address);
  }
}
