import type { ColumnMapping, ImportRowError } from '@nahliad/contracts';
import type { ImportField, ImportFieldName } from '@nahliad/domain';
import { comparable } from './comparable';
import type { ReadValue } from './refusal';
import { textSlot, type Slot } from './values';

/** One thing wrong with a row; `column` is null where it is about the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly code: ImportRowError;
  readonly value: string | null;
}

const FORMULA_ERROR = /^#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|N\/A|SPILL|CALC)[!?]?$/;
const SKIP = 'skip';

/** Reads one column into one field, by the column's mapping. */
export class ColumnReader {
  readonly field: ImportFieldName;
  /** Where its values go; for a text whose language nobody said it depends on the text. */
  readonly slot: Slot | undefined;
  private readonly named: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(
    readonly column: string,
    readonly mapping: ColumnMapping,
    readonly takes: ImportField,
    private readonly places: ReadonlyMap<string, number>,
    private readonly readValue: ReadValue,
  ) {
    this.field = mapping.to;
    this.slot = takes.kind === 'text' ? mapping.language && textSlot(this.field, mapping.language) : this.field;
    this.named =
      mapping.values &&
      new Map(Object.entries(mapping.values).map(([cell, keys]) => [comparable(cell), [keys].flat()]));
  }

  /** The columns it reads: its own, and the one that it borrows from where its own is empty. */
  get columns(): string[] {
    const { empty } = this.mapping;
    return typeof empty === 'object' && 'column' in empty ? [this.column, empty.column] : [this.column];
  }

  /** The values of the cell, none where it is empty and may be; what is wrong is added to `problems`. */
  read(cells: readonly string[], problems: RowProblem[]): string[] {
    const cell = this.cellOf(this.column, cells);
    const before = problems.length;
    const said = this.keysOf(cell, problems);
    const keys = said.length > 0 || problems.length > before ? said : this.whenEmpty(cells, cell, problems);
    const values: string[] = [];
    for (const key of keys) {
      const value = this.readValue(key);
      if (typeof value !== 'string') problems.push({ column: this.column, code: value.refused, value: key });
      else if (!values.includes(value)) values.push(value);
    }
    const { most = 1 } = this.takes;
    if (values.length > most) problems.push({ column: this.column, code: 'too-many', value: cell });
    return values;
  }

  private cellOf(column: string, cells: readonly string[]): string {
    return cells[this.places.get(column) ?? -1] ?? '';
  }

  /** What the cell says, in the words of the field: cut into its parts, each under the key that stands for it. */
  private keysOf(cell: string, problems: RowProblem[]): readonly string[] {
    if (cell === '') return [];
    if (FORMULA_ERROR.test(cell)) {
      problems.push({ column: this.column, code: 'formula-error', value: cell });
      return [];
    }
    const { split } = this.mapping;
    const parts =
      split === undefined
        ? [cell]
        : cell
            .split(split)
            .map((part) => part.trim())
            .filter(Boolean);
    return this.named ? parts.flatMap((part) => this.keysNamed(part, problems)) : parts;
  }

  private keysNamed(part: string, problems: RowProblem[]): readonly string[] {
    const keys = this.named?.get(comparable(part));
    if (keys) return keys;
    const { other = 'error' } = this.mapping;
    if (other === 'error') problems.push({ column: this.column, code: 'not-mapped', value: part });
    return other === 'error' || other === SKIP ? [] : [other];
  }

  private whenEmpty(cells: readonly string[], cell: string, problems: RowProblem[]): readonly string[] {
    const { empty } = this.mapping;
    if (empty === 'error') problems.push({ column: this.column, code: 'required', value: cell || null });
    if (typeof empty !== 'object') return [];
    if ('column' in empty) return this.keysOf(this.cellOf(empty.column, cells), problems);
    const value = String(empty.value);
    return this.named?.get(comparable(value)) ?? [value];
  }
}
