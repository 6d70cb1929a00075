import type { ColumnMapping, ImportCheck, ImportMapping } from '@nahliad/contracts';
import path from 'node:path';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { COUNTS, steps, uploadsOfTheirOwn } from './steps';

export const HEADER = 'ref,title,service,topic,on,advice,issued,due,answer';
export const ROW = 'R-1,Held without a record,River Police,custody,2025-03-14,Keep a log,2025-04-01,2025-06-01,Yes';
export const SECOND = 'R-2,No doctor was called,Hill Guard,"custody, care",2025-03-15,,,,';
export const fileOf = (...rows: string[]) => [HEADER, ...rows].join('\n');
export const FILE = fileOf(ROW, SECOND);

export const MAPPING: ImportMapping = {
  target: 'findings',
  key: [],
  statedOn: '2025-07-01',
  columns: {
    ref: { to: 'externalId' },
    title: [
      { to: 'title', language: 'en' },
      { to: 'summary', language: 'en' },
    ],
    service: { to: 'institutions', create: { institutionType: 'police' } },
    topic: { to: 'criteria', split: ',', values: { custody: ['human-rights', 'abuse-prevention'] }, other: 'skip' },
    on: { to: 'observedOn' },
    advice: { to: 'recommendation.text', language: 'en' },
    issued: { to: 'recommendation.issuedOn' },
    due: { to: 'recommendation.responseDueOn' },
    answer: { to: 'recommendation.position', values: { Yes: 'accepted' } },
  },
  set: { severity: 2, polarity: 'adverse', workflow: 'final', verification: 'verified', publication: 'published' },
};

/** The mapping of every test with one column read otherwise; a key that is undefined is left out on the wire. */
export const withColumn = (name: string, over: Partial<ColumnMapping>): Partial<ImportMapping> => {
  const [first] = [MAPPING.columns[name] ?? []].flat();
  return { columns: { ...MAPPING.columns, [name]: { ...first, ...over } as ColumnMapping } };
};

/** The API, a body of its own for each test, and the lead and the officer of it. */
export class ImportStage {
  bodyId: string;
  lead: Asker;
  officer: Asker;

  private constructor(
    readonly api: TestApi,
    readonly uploads: string,
  ) {}

  static async start(): Promise<ImportStage> {
    const uploads = path.join(uploadsOfTheirOwn(), 'uploads/imports');
    return new ImportStage(await TestApi.start(), uploads);
  }

  async clear(): Promise<void> {
    this.bodyId = await aStakeholder(this.api, 'ombuds');
    this.lead = await this.api.person({ role: 'lead', stakeholderId: this.bodyId });
    this.officer = await this.api.person({ role: 'officer', stakeholderId: this.bodyId });
  }

  async counts(): Promise<unknown> {
    return (await this.api.sql(COUNTS))[0];
  }

  findings() {
    return this.api.sql('SELECT * FROM finding WHERE body_id = $1 ORDER BY reference', [this.bodyId]);
  }

  /** Brings a file as far as its mapping. */
  async mapped(asker: Asker, file: string | Buffer, over: Partial<ImportMapping> = {}): Promise<string> {
    const { id } = await steps(asker).upload(Buffer.from(file));
    await steps(asker).map(id, { ...MAPPING, ...over });
    return id;
  }

  async checked(
    asker: Asker,
    file: string | Buffer,
    over?: Partial<ImportMapping>,
  ): Promise<ImportCheck & { id: string }> {
    const id = await this.mapped(asker, file, over);
    return { id, ...(await steps(asker).check(id)) };
  }

  async committed(asker: Asker, file: string | Buffer, over?: Partial<ImportMapping>): Promise<string> {
    const { id } = await this.checked(asker, file, over);
    await steps(asker).commit(id);
    return id;
  }

  /** What a check finds wrong, a line each. */
  async errorsOf(file: string, over?: Partial<ImportMapping>): Promise<string[]> {
    const { errors } = await this.checked(this.lead, file, over);
    return errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
  }
}
