import { Injectable, StreamableFile } from '@nestjs/common';
import type { Language } from '@nahliad/domain';
import { stringify } from 'csv-stringify';
import { Readable, pipeline } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { ImportBatches } from '../import-batches';
import { ImportPlans, type OpenPlans } from '../planning/import-plans';
import { ERROR_SENTENCES } from './error-sentences';

const HEADINGS: Record<Language, readonly string[]> = {
  en: ['Row', 'Column', 'Error', 'What is wrong', 'Value'],
  uk: ['Рядок', 'Стовпець', 'Помилка', 'Що не так', 'Значення'],
};
const MARK = '\ufeff';

/** Every error of every row as CSV, each beside the row as it came; no cell can run as a formula. */
@Injectable()
export class ErrorFile {
  constructor(
    private readonly batches: ImportBatches,
    private readonly plans: ImportPlans,
  ) {}

  async download(actor: PersonActor, id: string, language: Language): Promise<StreamableFile> {
    const batch = await this.batches.open(actor, id);
    const open = await this.plans.open(actor, batch);
    const header = [...HEADINGS[language], ...batch.detected.columns.map(({ name }) => name)];
    const csv = stringify({ escape_formulas: true, record_delimiter: 'windows' });
    csv.push(MARK);
    pipeline(Readable.from(lines(header, open, language)), csv, () => undefined);
    return new StreamableFile(csv, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="errors-${id}.csv"`,
    });
  }
}

async function* lines(
  header: readonly string[],
  { plans }: OpenPlans,
  language: Language,
): AsyncGenerator<readonly unknown[]> {
  yield header;
  for await (const { rejected } of plans)
    for (const { row, problems } of rejected)
      for (const { column, code, value } of problems)
        yield [row.number, column, code, ERROR_SENTENCES[code][language], value, ...row.cells];
}
