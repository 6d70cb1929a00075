import type { ColumnMapping, FieldProblem, ImportMapping } from '@nahliad/contracts';
import {
  IMPORT_FIELDS,
  INSTITUTION_TYPES,
  STAKEHOLDER_CATEGORIES,
  fieldNamesOf,
  type ImportField,
  type ImportFields,
} from '@nahliad/domain';
import { DomainError } from '../../../platform/errors/domain-error';
import { isDateFormat } from '../reading/dates';
import { constantsOf } from './constants-of-all-rows';
import { fieldReader, type Lookup } from './field-reader';

const NOT_VALUES: readonly (string | undefined)[] = [undefined, 'error', 'skip'];
const KNOWN_BEFOREHAND: readonly ImportField['kind'][] = ['key', 'date', 'number', 'region', 'group', 'flag'];

/** Refuses a mapping that no row could follow; says what is wrong with each part of it, all at once. */
export function assertMapping(mapping: ImportMapping, columns: readonly string[], lookup: Lookup): void {
  const unknown = unknownColumns(mapping, columns);
  const missing = missingFields(mapping);
  const fields = IMPORT_FIELDS[mapping.target];
  const invalid = [
    ...Object.entries(mapping.columns).flatMap(([name, one]) =>
      [one].flat().flatMap((each) => columnProblems(`columns.${name}`, each, fields, lookup)),
    ),
    ...repeatedFields(mapping, fields),
    ...constantsOf(mapping, lookup).problems,
  ];
  const all = [...unknown, ...invalid, ...missing];
  if (unknown.length) throw new DomainError('import.column-unknown', all);
  if (invalid.length) throw new DomainError('import.mapping-invalid', all);
  if (missing.length) throw new DomainError('import.column-unmapped', all);
}

function unknownColumns({ columns: mapped, key }: ImportMapping, columns: readonly string[]): FieldProblem[] {
  const named: [path: string, column: string][] = [
    ...key.map((column, at): [string, string] => [`key.${at}`, column]),
    ...Object.entries(mapped).flatMap(([column, one]): [string, string][] => [
      [`columns.${column}`, column],
      ...[one]
        .flat()
        .flatMap(({ empty }): [string, string][] =>
          typeof empty === 'object' && 'column' in empty ? [[`columns.${column}.empty.column`, empty.column]] : [],
        ),
    ]),
  ];
  return named.filter(([, column]) => !columns.includes(column)).map(([path]) => ({ path, code: 'unknown' }));
}

/** What every row needs, and nothing gives; what is within another field, only where the file has that one. */
function missingFields({ target, columns, set }: ImportMapping): FieldProblem[] {
  const given = new Set<string>([
    ...Object.values(columns)
      .flat()
      .map(({ to }) => to),
    ...Object.keys(set),
  ]);
  const needed = fieldNamesOf(target).filter((name) => {
    const { required, within } = IMPORT_FIELDS[target][name] ?? {};
    return required && (within === undefined || given.has(within));
  });
  return needed.filter((field) => !given.has(field)).map((path) => ({ path, code: 'required' }));
}

/** Two columns for one value, or a column and a value for all rows: nobody could say which one holds. */
function repeatedFields({ columns, set }: ImportMapping, fields: ImportFields): FieldProblem[] {
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  for (const [column, one] of Object.entries(columns))
    for (const { to, language = '' } of [one].flat()) {
      if (set[to] !== undefined) problems.push({ path: `set.${to}`, code: 'repeated' });
      if (seen.has(`${to} ${language}`) && !fields[to]?.most)
        problems.push({ path: `columns.${column}`, code: 'repeated' });
      seen.add(`${to} ${language}`);
    }
  return problems;
}

function columnProblems(path: string, mapping: ColumnMapping, fields: ImportFields, lookup: Lookup): FieldProblem[] {
  const { to, language, split, format, create } = mapping;
  const field = fields[to];
  if (!field) return [{ path: `${path}.to`, code: 'not-allowed' }];
  const { kind, most = 1 } = field;
  const named = kind === 'stakeholder' || kind === 'participation';
  const problems: FieldProblem[] = [];
  const check = (wrong: boolean, part: string, code: string) =>
    void (wrong && problems.push({ path: `${path}.${part}`, code }));
  check(split !== undefined && most === 1, 'split', 'not-applicable');
  check(language !== undefined && kind !== 'text' && !named, 'language', 'not-applicable');
  check(format !== undefined && kind !== 'date', 'format', 'not-applicable');
  check(format !== undefined && kind === 'date' && !isDateFormat(format), 'format', 'invalid-format');
  check(create !== undefined && !named, 'create', 'not-applicable');
  check(
    !!create && !INSTITUTION_TYPES.some((type) => type === create.institutionType),
    'create.institutionType',
    'not-allowed',
  );
  check(
    !!create?.category && !STAKEHOLDER_CATEGORIES.some((one) => one === create.category),
    'create.category',
    'not-allowed',
  );
  if (problems.length === 0 && KNOWN_BEFOREHAND.includes(kind))
    problems.push(...valueProblems(path, mapping, field, lookup));
  return problems;
}

/** The keys that a mapping names are known before any row is read. */
function valueProblems(path: string, mapping: ColumnMapping, field: ImportField, lookup: Lookup): FieldProblem[] {
  const { values = {}, other, empty } = mapping;
  const read = fieldReader(field, mapping, lookup);
  const named: [string, string | number][] = Object.entries(values).flatMap(([cell, keys]) =>
    [keys].flat().map((key): [string, string] => [`values.${cell}`, key]),
  );
  if (other !== undefined && !NOT_VALUES.includes(other)) named.push(['other', other]);
  if (typeof empty === 'object' && 'value' in empty && values[empty.value] === undefined)
    named.push(['empty', empty.value]);
  const wrong = named.filter(([, key]) => typeof read(String(key)) !== 'string');
  const several = Object.entries(values).filter(([, keys]) => Array.isArray(keys) && keys.length > (field.most ?? 1));
  return [
    ...wrong.map(([part]) => ({ path: `${path}.${part}`, code: 'not-allowed' })),
    ...several.map(([cell]) => ({ path: `${path}.values.${cell}`, code: 'too-many' })),
  ];
}
