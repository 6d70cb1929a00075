import { Injectable } from '@nestjs/common';
import type { MakeReport } from '@nahliad/contracts';
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
  readonly asOf: string;
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

  /** Nobody gets a file that is not on record: it is handed out once its hash is kept. */
  make(actor: PersonActor, input: MakeReport): Promise<MadeReport> {
    const asked = { ...input, asOf: input.asOf ?? today() };
    return this.writing.run(async () => {
      const { file, marking } = await this.write(actor, asked);
      const sha256 = createHash('sha256').update(file).digest('hex');
      await this.keep(actor, asked, { marking, sha256, size: file.length });
      return { file, sha256, asOf: asked.asOf };
    });
  }

  private async write(actor: PersonActor, asked: DatedReport): Promise<{ file: Buffer; marking: Visibility }> {
    const language = speaking(asked.language);
    const eyes = asked.publishedOnly ? VISITOR : actor;
    const [institution, madeBy] = [
      await this.queries.institution(asked.institutionId),
      await this.queries.maker(actor),
    ];
    const { sections, scoreVersion } = await this.reader.read(eyes, asked, language);
    const marking = await this.reader.marking(eyes, asked);
    const provenance = {
      asked,
      institution: institution && language.name(institution),
      marking,
      madeBy,
      madeOn: today(),
      scoreVersion,
      address: this.config.address,
    };
    const file = await REPORT_WRITERS[asked.format]({ ...cover(provenance, language), sections });
    return { file, marking };
  }

  private keep(
    actor: PersonActor,
    asked: DatedReport,
    { marking, sha256, size }: { marking: Visibility; sha256: string; size: number },
  ): Promise<void> {
    const { subject, institutionId = null, asOf, window, publishedOnly, language, format } = asked;
    const months = window === 'all' ? null : window;
    return this.db.transaction(async (tx) => {
      const id = uuidv7();
      const of = [subject, institutionId, asOf, months, publishedOnly, language, format];
      await tx.query(KEEP, [id, actor.id, ...of, marking, sha256, size]);
      await this.audit.record(tx, actor, 'report.made', {
        subjectId: id,
        detail: { kind: subject, visibility: marking, sha256 },
      });
    });
  }
}
