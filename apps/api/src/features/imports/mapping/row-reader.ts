import type { FindingImportField, ImportMapping } from '@nahliad/contracts';
import { ColumnReader, type RowProblem } from './column-reader';
import { constantsOf } from './constants-of-all-rows';
import { fieldReader, type Lookup } from './field-reader';
import { FIELDS, isOfRecommendation } from './fields';
import { languageOf } from './language';
import { hasRecommendation, isFilled, textSlot, type Slot, type Values } from './values';

const REQUIRED = (Object.keys(FIELDS) as FindingImportField[]).filter((field) => FIELDS[field].required);

/** Columns that are read together, and the fields that must be filled once they are. */
interface Group {
  readonly readers: readonly ColumnReader[];
  readonly required: readonly FindingImportField[];
}

export interface Column {
  readonly name: string;
  readonly dateFormat: string | null;
}

/** Reads rows into values by a mapping that has been found right. */
export class RowReader {
  readonly ignoredColumns: string[];
  private readonly readers: ColumnReader[];
  private readonly ofFinding: Group;
  private readonly ofText: Group;
  private readonly ofRecommendation: Group;
  private readonly constants: Values;

  constructor(mapping: ImportMapping, columns: readonly Column[], lookup: Lookup) {
    const places = new Map(columns.map(({ name }, at) => [name, at]));
    const formatOf = (name: string) => columns[places.get(name) ?? -1]?.dateFormat ?? undefined;
    this.readers = Object.entries(mapping.columns).flatMap(([name, mappings]) =>
      [mappings].flat().map((one) => {
        const read = fieldReader({ ...one, format: one.format ?? formatOf(name) }, lookup);
        return new ColumnReader(name, one, places, read);
      }),
    );
    const group = (belongs: (field: FindingImportField) => boolean): Group => ({
      readers: this.readers.filter(({ field }) => belongs(field)),
      required: REQUIRED.filter(belongs),
    });
    const isText = (field: FindingImportField) => field === 'recommendation.text';
    this.ofFinding = group((field) => !isOfRecommendation(field));
    this.ofText = group(isText);
    this.ofRecommendation = group((field) => isOfRecommendation(field) && !isText(field));
    this.constants = constantsOf(mapping, lookup).values;
    const used = new Set([...mapping.key, ...this.readers.flatMap((reader) => reader.columns)]);
    this.ignoredColumns = columns.map(({ name }) => name).filter((name) => !used.has(name));
  }

  /** The values of a row's trimmed cells; those of a recommendation only where there is one. */
  read(cells: readonly string[], problems: RowProblem[]): Values {
    const values = new Map(this.constants);
    this.take(this.ofFinding, cells, values, problems);
    this.take(this.ofText, cells, values, problems);
    if (hasRecommendation(values)) this.take(this.ofRecommendation, cells, values, problems);
    return values;
  }

  /** The first column that fills a field; null where `set` does. */
  columnOf(field: FindingImportField): string | null {
    return this.readers.find((reader) => reader.field === field)?.column ?? null;
  }

  private take(
    { readers, required }: Group,
    cells: readonly string[],
    values: Map<Slot, readonly string[]>,
    problems: RowProblem[],
  ): void {
    const troubled = new Set<FindingImportField>();
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

/** Several columns may fill a list together; of a single value the first one holds. */
function put(values: Map<Slot, readonly string[]>, { field, slot }: ColumnReader, read: readonly string[]): void {
  const [first] = read;
  if (first === undefined) return;
  const place = slot ?? textSlot(field, languageOf(first));
  const there = values.get(place);
  if (!there) values.set(place, read);
  else if (FIELDS[field].most) values.set(place, [...new Set([...there, ...read])]);
}
