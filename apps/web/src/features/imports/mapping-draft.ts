import type { ColumnMapping, ImportMapping } from '@nahliad/contracts';
import {
  IMPORT_FIELDS,
  fieldNamesOf,
  type ImportFieldName,
  type ImportFields,
  type ImportTarget,
} from '@nahliad/domain';

/** What one column means, as far as it was said: `to` is null while the column is left out. */
export type ColumnDraft = Omit<ColumnMapping, 'to' | 'values'> & {
  to: ImportFieldName | null;
  /** Of each value of the file, the keys that stand for it; none while nobody chose. */
  values: Readonly<Record<string, readonly string[]>>;
};

/** The wizard's state: every column of the file, each with one meaning or several. */
export type MappingDraft = {
  /** What each row of the file is. */
  target: ImportTarget;
  key: readonly string[];
  bodyId: string | null;
  statedOn: string;
  columns: Readonly<Record<string, readonly ColumnDraft[]>>;
  set: ImportMapping['set'];
};

export const LEFT_OUT: ColumnDraft = { to: null, values: {} };

const listed = (keys: string | readonly string[]): readonly string[] => (typeof keys === 'string' ? [keys] : keys);

const columnDraft = ({ values = {}, ...rest }: ColumnMapping): ColumnDraft => ({
  ...rest,
  values: Object.fromEntries(Object.entries(values).map(([value, keys]) => [value, listed(keys)])),
});

/** What a mapping says of a file with these columns; what it says of others is left out. */
export const draftOf = (mapping: ImportMapping, names: readonly string[]): MappingDraft => ({
  target: mapping.target,
  key: mapping.key.filter((name) => names.includes(name)),
  bodyId: mapping.bodyId ?? null,
  statedOn: mapping.statedOn ?? '',
  columns: Object.fromEntries(
    names
      .map((name) => [name, [mapping.columns[name] ?? []].flat().map(columnDraft)] as const)
      .map(([name, uses]) => [name, uses.length ? uses : [LEFT_OUT]]),
  ),
  set: mapping.set,
});

/** The columns that a mapping names and the file does not have. */
export const missingColumns = (mapping: ImportMapping, names: readonly string[]): string[] =>
  Object.keys(mapping.columns).filter((name) => !names.includes(name));

const chosenValues = (values: ColumnDraft['values']): ColumnMapping['values'] => {
  const chosen = Object.entries(values).flatMap(([value, keys]) => {
    const [only, another] = keys;
    if (only === undefined) return [];
    return [[value, another === undefined ? only : [...keys]] as const];
  });
  return chosen.length ? Object.fromEntries(chosen) : undefined;
};

const saysNothing = (empty: ColumnMapping['empty']): boolean =>
  typeof empty === 'object' && ('value' in empty ? empty.value === '' : empty.column === '');

/** Only what the field can take goes along: what was said for another field is kept by the wizard, and not sent. */
const columnMapping = (draft: ColumnDraft, fields: ImportFields): ColumnMapping[] => {
  const { to, language, split, format, other, empty, create } = draft;
  const field = to && fields[to];
  if (!to || !field) return [];
  const { kind, most } = field;
  const named = kind === 'stakeholder' || kind === 'participation';
  const values = chosenValues(draft.values);
  return [
    {
      to,
      ...(language && (kind === 'text' || named) && { language }),
      ...(split && most && { split }),
      ...(format && kind === 'date' && { format }),
      ...(values && { values }),
      ...(values && other && { other }),
      ...(empty && !saysNothing(empty) && { empty }),
      ...(create && named && { create }),
    },
  ];
};

/** Exactly what the API takes, and what a saved mapping holds. */
export const mappingOf = ({ target, key, bodyId, statedOn, columns, set }: MappingDraft): ImportMapping => ({
  target,
  key: [...key],
  ...(bodyId && { bodyId }),
  ...(statedOn && { statedOn }),
  columns: Object.fromEntries(
    Object.entries(columns).flatMap(([name, uses]) => {
      const mapped = uses.flatMap((use) => columnMapping(use, IMPORT_FIELDS[target]));
      const [only, another] = mapped;
      if (!only) return [];
      return [[name, another ? mapped : only]];
    }),
  ),
  set,
});

/** The fields that some column fills. */
export const filledFields = ({ columns }: MappingDraft): Set<ImportFieldName> =>
  new Set(
    Object.values(columns)
      .flat()
      .flatMap(({ to }) => to ?? []),
  );

/** What every row needs, and neither a column nor a value for all rows gives. */
export const missingFields = (draft: MappingDraft): ImportFieldName[] => {
  const given = new Set<string>([...filledFields(draft), ...Object.keys(draft.set)]);
  return fieldNamesOf(draft.target).filter((name) => {
    const { required, within } = IMPORT_FIELDS[draft.target][name] ?? {};
    return required && !given.has(name) && (within === undefined || given.has(within));
  });
};
