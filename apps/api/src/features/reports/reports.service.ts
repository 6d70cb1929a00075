import { Injectable } from '@nestjs/common';
import type { Who } from '@nahliad/contracts';
import { today, type Visibility } from '@nahliad/domain';
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { VISITOR, type PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { OneAtATime } from './one-at-a-time';
import { cover, type DatedReport } from './report.cover';
import { ReportReader } from './report.reader';
import { ReportsQueries } from './reports.queries';
import { speaking } from './words/words';
import { REPORT_WRITERS } from './writers/writers';

export interface MadeReport {
  readonly file: Buffer;
  readonly sha256: string;
  readonly marking: Visibility;
}

const KEEP = `
  INSERT INTO report (id, person_id, subject, institution_id, as_of, months, published_only, language, format, marking, sha256, size)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

@Injectable()
export class ReportsService {
  private readonly writing = new OneAtATime();

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly queries: ReportsQueries,
    private readonly reader: ReportReader,
  ) {}

  /**
   * Made with the eyes of whoever is to read it. Nobody gets a file that is not on record: it is handed out once its hash
   * is kept.
   */
  make(reader: PersonActor, asked: DatedReport, scheduledBy?: Who): Promise<MadeReport> {
    return this.writing.run(async () => {
      const { file, marking } = await this.write(reader, asked, scheduledBy);
      const made = { file, marking, sha256: createHash('sha256').update(file).digest('hex') };
      await this.keep(reader, asked, made, scheduledBy);
      return made;
    });
  }

  private async write(
    actor: PersonActor,
    asked: DatedReport,
    scheduledBy: Who | undefined,
  ): Promise<Pick<MadeReport, 'file' | 'marking'>> {
    const language = speaking(asked.language);
    const eyes = asked.publishedOnly ? VISITOR : actor;
    const institution = await this.queries.institution(asked.institutionId);
    const reader = await this.queries.reader(actor);
    const { sections, scoreVersion } = await this.reader.read(eyes, asked, language);
    const marking = await this.reader.marking(eyes, asked);
    const provenance = {
      asked,
      institution: institution && language.name(institution),
      marking,
      reader,
      scheduledBy: scheduledBy?.name,
      madeOn: today(),
      scoreVersion,
      address: this.config.address,
    };
    const file = await REPORT_WRITERS[asked.format]({ ...cover(provenance, language), sections });
    return { file, marking };
  }

  private keep(
    reader: PersonActor,
    asked: DatedReport,
    { file, marking, sha256 }: MadeReport,
    scheduledBy: Who | undefined,
  ): Promise<void> {
    const { subject, institutionId = null, asOf, window, publishedOnly, language, format } = asked;
    const months = window === 'all' ? null : window;
    return this.db.transaction(async (tx) => {
      const id = uuidv7();
      const of = [subject, institutionId, asOf, months, publishedOnly, language, format];
      await tx.query(KEEP, [id, reader.id, ...of, marking, sha256, file.length]);
      const detail = { kind: subject, visibility: marking, sha256 };
      if (scheduledBy)
        await this.audit.record(tx, scheduledBy, 'report.sent', {
          subjectId: id,
          detail: { ...detail, recipientIds: [reader.id] },
        });
      else await this.audit.record(tx, reader, 'report.made', { subjectId: id, detail });
    });
  }
}
