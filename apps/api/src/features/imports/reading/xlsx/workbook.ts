import path from 'node:path/posix';
import { DomainError } from '../../../../platform/errors/domain-error';
import type { SheetRow } from '../row';
import { dateStyles } from './date-styles';
import { SharedStrings } from './shared-strings';
import { sheetRows } from './sheet';
import { readXml } from './xml';
import { Zip } from './zip';

interface Workbook {
  readonly sheet: string;
  readonly part: string;
  readonly epoch: number;
}

const ROOT = 'xl/workbook.xml';
const DAYS_TO_1904 = 1462;

/** The rows of the first sheet that is shown. */
export async function* readXlsx(file: string): AsyncGenerator<SheetRow[]> {
  const zip = await Zip.open(file);
  let strings: SharedStrings | undefined;
  try {
    const { part, epoch } = await workbookOf(zip);
    const optional = (name: string) => (zip.has(name) ? zip.part(name) : undefined);
    const styles = await dateStyles(await optional('xl/styles.xml'));
    strings = await SharedStrings.read(await optional('xl/sharedStrings.xml'));
    yield* sheetRows(await zip.part(part), { strings, dateStyles: styles, epoch });
  } finally {
    strings?.close();
    zip.close();
  }
}

export async function sheetName(file: string): Promise<string> {
  const zip = await Zip.open(file);
  try {
    return (await workbookOf(zip)).sheet;
  } finally {
    zip.close();
  }
}

/** Any archive begins like a workbook; only a workbook has these parts. */
async function workbookOf(zip: Zip): Promise<Workbook> {
  if (!zip.has(ROOT)) throw new DomainError('import.unsupported-format');
  const sheets: { name: string; id: string; shown: boolean }[] = [];
  let epoch = 0;
  await readXml(await zip.part(ROOT), {
    open(name, { name: sheet = '', 'r:id': id = '', state = 'visible', date1904 }) {
      if (name === 'sheet') sheets.push({ name: sheet, id, shown: state === 'visible' });
      else if (name === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) epoch = DAYS_TO_1904;
    },
  });
  const sheet = sheets.find(({ shown }) => shown);
  const part = sheet && (await targets(zip)).get(sheet.id);
  if (!sheet || !part) throw new DomainError('import.unsupported-format');
  return { sheet: sheet.name, part, epoch };
}

/** Where each related part is, by the id of the relation; relative to the workbook, or absolute. */
async function targets(zip: Zip): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await readXml(await zip.part('xl/_rels/workbook.xml.rels'), {
    open(name, { Id: id = '', Target: target = '' }) {
      if (name === 'Relationship') found.set(id, path.resolve('/xl', target).slice(1));
    },
  });
  return found;
}
