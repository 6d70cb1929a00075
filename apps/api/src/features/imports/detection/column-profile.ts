import type { DetectedColumn } from '@nahliad/contracts';
import { DATE_FORMATS, SERIAL_FORMAT, dateReader, isMonth } from '../reading/dates';
import { DistinctValues } from './distinct-values';

const SAMPLES = 5;
const LONGEST_SAMPLE = 200;
const SEPARATORS = ['|', ';', '\n', ','];
const NUMBER = /^[-+]?\d[\d \u00a0\u202f]*([.,]\d+)?$/;
const SERIAL = /^[1-6]\d{4}$/;
const NAMES_A_DATE = /date|дат[аи]|день/i;
const READERS = DATE_FORMATS.map((format) => ({ format, read: dateReader(format) }));

/** What one column holds, learnt cell by cell in bounded memory. */
export class ColumnProfile {
  private filled = 0;
  private numeric = true;
  private serial = true;
  private dates = READERS;
  private readonly samples = new Set<string>();
  private readonly whole = new DistinctValues();
  private readonly parts = SEPARATORS.map((separator) => ({ separator, values: new DistinctValues(), cells: 0 }));

  constructor(private readonly name: string) {}

  see(cell: string): void {
    if (cell === '') return;
    this.filled++;
    if (this.samples.size < SAMPLES) this.samples.add(cell.slice(0, LONGEST_SAMPLE));
    this.numeric &&= NUMBER.test(cell);
    this.serial &&= SERIAL.test(cell);
    if (this.dates.length) this.dates = this.dates.filter(({ read }) => read(cell) !== undefined);
    this.whole.add(cell);
    for (const part of this.parts) this.seeParts(part, cell);
  }

  private seeParts(of: { separator: string; values: DistinctValues; cells: number }, cell: string): void {
    if (of.values.tooMany) return;
    const parts = cell.includes(of.separator) ? cell.split(of.separator) : [cell];
    if (parts.length > 1) of.cells++;
    for (const part of parts) if (part.trim() !== '') of.values.add(part.trim());
  }

  describe(): DetectedColumn {
    const dateFormat = this.dateFormat();
    const separator = dateFormat || this.numeric ? null : this.separator();
    const values = this.parts.find((part) => part.separator === separator)?.values ?? this.whole;
    return {
      name: this.name,
      kind: this.kind(dateFormat),
      dateFormat,
      filled: this.filled,
      samples: [...this.samples],
      values: this.filled ? values.list() : null,
      separator,
    };
  }

  private kind(dateFormat: string | null): DetectedColumn['kind'] {
    if (this.filled === 0) return 'empty';
    if (dateFormat) return isMonth(dateFormat) ? 'month' : 'date';
    return this.numeric ? 'number' : 'text';
  }

  private dateFormat(): string | null {
    if (this.filled === 0) return null;
    if (this.serial && NAMES_A_DATE.test(this.name)) return SERIAL_FORMAT;
    return this.dates[0]?.format ?? null;
  }

  /** A separator is one if cutting by it leaves no more distinct values than there were; a comma, if it leaves fewer. */
  private separator(): string | null {
    const cutting = this.parts.filter(({ separator, values, cells }) => {
      if (cells === 0 || values.tooMany) return false;
      return separator === ',' ? values.size < this.whole.size : values.size <= this.whole.size;
    });
    return cutting.sort((a, b) => a.values.size - b.values.size)[0]?.separator ?? null;
  }
}
