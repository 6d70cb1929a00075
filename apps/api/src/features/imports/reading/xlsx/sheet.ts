import type { Readable } from 'node:stream';
import { dayOfSerial } from '../dates';
import type { SheetRow } from '../row';
import { unreadable } from '../unreadable';
import type { SharedStrings } from './shared-strings';
import { detached, walkXml, type Attributes } from './xml';

export interface SheetForm {
  readonly strings: SharedStrings;
  /** The styles that show a number as a date. */
  readonly dateStyles: ReadonlySet<string>;
  /** Days from the spreadsheet epoch to that of the workbook: the first Macs began in 1904. */
  readonly epoch: number;
}

const MOST_CELLS = 1000;

/** The rows of a sheet. Formulas are never evaluated: a cell is the value that was saved with it, or empty. */
export async function* sheetRows(part: Readable, form: SheetForm): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  let [line, width] = [0, 0];
  let cells: string[] = [];
  let cell: Attributes = {};
  let value = '';
  let inValue = false;
  const walk = walkXml(part, {
    open(name, attributes) {
      if (name === 'row') [line, cells] = [Number(attributes.r ?? line + 1), []];
      else if (name === 'c') [cell, value] = [attributes, ''];
      else if (name === 'v' || name === 't') inValue = true;
    },
    text: (text) => void (inValue && (value += text)),
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') put(cells, columnOf(cell.r) ?? cells.length, valueOf(value, cell, form), line);
      else if (name === 'row') {
        width = Math.max(width, cells.length);
        rows.push({ line, cells: padded(cells, width) });
      }
    },
  });
  for await (const _ of walk) {
    yield rows;
    rows = [];
  }
  yield rows;
}

function put(cells: string[], at: number, value: string, line: number): void {
  if (at >= MOST_CELLS) {
    if (value === '') return;
    throw unreadable('too-many-columns', line);
  }
  while (cells.length < at) cells.push('');
  cells[at] = value;
}

/** A sheet leaves out the empty cells at the end of a row. */
const padded = (cells: string[], width: number) =>
  cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill('')] : cells;

/** `BC12` is the column 54, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : undefined;
}

function valueOf(value: string, { t: type = 'n', s: style }: Attributes, form: SheetForm): string {
  if (value === '') return '';
  if (type === 's') return form.strings.get(Number(value));
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return detached(value);
  const number = Number(value);
  if (style !== undefined && form.dateStyles.has(style)) return dayOfSerial(number + form.epoch) ?? value;
  return Number.isFinite(number) ? String(number) : value;
}
