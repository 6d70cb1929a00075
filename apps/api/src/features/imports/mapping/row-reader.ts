import type { ImportMapping } from '@nahliad/contracts';
import { IMPORT_FIELDS, fieldNamesOf, type ImportField, type ImportFieldName } from '@nahliad/domain';
import { ColumnReader, type RowProblem } from './column-reader';
import { constantsOf } from './constants-of-all-rows';
import { fieldReader, type Lookup } from './field-reader';
import { languageOf } from './language';
import { isFilled, textSlot, type Slot, type Values } from './values';

/** Columns that are read together, and the fields that must be filled once they are. */
interface Group {
  /** The field by which a row says that it has these at all. */
  readonly within: ImportFieldName | undefined;
  readonly readers: readonly ColumnReader[];
  readonly required: readonly ImportFieldName[];
}

export interface Column {
  readonly name: string;
  readonly dateFormat: string | null;
}

/** Reads rows into values by a mapping that has been found right. */
export class RowReader {
  readonly ignoredColumns: string[];
  private readonly readers: ColumnReader[];
  private readonly groups: readonly Group[];
  private readonly constants: Values;

  constructor(mapping: ImportMapping, columns: readonly Column[], lookup: Lookup) {
    const places = new Map(columns.map(({ name }, at) => [name, at]));
    const formatOf = (name: string) => columns[places.get(name) ?? -1]?.dateFormat ?? undefined;
    const fields = IMPORT_FIELDS[mapping.target];
    this.readers = Object.entries(mapping.columns).flatMap(([name, mappings]) =>
      [mappings].flat().flatMap((one) => {
        const field = fields[one.to];
        if (!field) return [];
        const read = fieldReader(field, { ...one, format: one.format ?? formatOf(name) }, lookup);
        return new ColumnReader(name, one, field, places, read);
      }),
    );
    this.groups = groupsOf(mapping, this.readers);
    this.constants = constantsOf(mapping, lookup).values;
    const used = new Set([...mapping.key, ...this.readers.flatMap((reader) => reader.columns)]);
    this.ignoredColumns = columns.map(({ name }) => name).filter((name) => !used.has(name));
  }

  /** The values of a row's trimmed cells; what is within a field, only where the row fills that one. */
  read(cells: readonly string[], problems: RowProblem[]): Values {
    const values = new Map(this.constants);
    for (const group of this.groups)
      if (group.within === undefined || isFilled(values, group.within)) this.take(group, cells, values, problems);
    return values;
  }

  /** The first column that fills a field; null where `set` does. */
  readonly columnOf = (field: ImportFieldName): string | null =>
    this.readers.find((reader) => reader.field === field)?.column ?? null;

  private take(
    { readers, required }: Group,
    cells: readonly string[],
    values: Map<Slot, readonly string[]>,
    problems: RowProblem[],
  ): void {
    const troubled = new Set<ImportFieldName>();
    for (const reader of readers) {
      const before = problems.length;
      put(values, reader, reader.read(cells, problems));
      if (problems.length > before) troubled.add(reader.field);
    }
    for (const field of required)
      if (!troubled.has(field) && !isFilled(values, field))
        problems.push({ column: this.columnOf(field), code: 'required', value: null });
  }
}

/** What every row has comes first: a field that holds others is among it. */
function groupsOf({ target }: ImportMapping, readers: readonly ColumnReader[]): Group[] {
  const names = fieldNamesOf(target);
  const takes = (name: ImportFieldName): Partial<ImportField> => IMPORT_FIELDS[target][name] ?? {};
  const holders = names.filter((name) => names.some((other) => takes(other).within === name));
  return [undefined, ...holders].map((within) => ({
    within,
    readers: readers.filter((reader) => reader.takes.within === within),
    required: names.filter((name) => takes(name).required && takes(name).within === within),
  }));
}

/** Several columns may fill a list together; of a single value the first one holds. */
function put(
  values: Map<Slot, readonly string[]>,
  { field, slot, takes }: ColumnReader,
  read: readonly string[],
): void {
  const [first] = read;
  if (first === undefined) return;
  const place = slot ?? textSlot(field, languageOf(first));
  const there = values.get(place);
  if (!there) values.set(place, read);
  else if (takes.most) values.set(place, [...new Set([...there, ...read])]);
}
