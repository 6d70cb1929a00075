import type { FieldProblem, ImportMapping } from '@nahliad/contracts';
import { IMPORT_FIELDS, type ImportField, type ImportFieldName } from '@nahliad/domain';
import { fieldReader, type Lookup } from './field-reader';
import { languageOf } from './language';
import { textSlot, type Slot } from './values';

interface Constants {
  readonly values: Map<Slot, readonly string[]>;
  readonly problems: FieldProblem[];
}

/** What `set` says of all rows, read as a cell would be, and what of it cannot be taken. */
export function constantsOf({ target, set }: Pick<ImportMapping, 'target' | 'set'>, lookup: Lookup): Constants {
  const constants: Constants = { values: new Map(), problems: [] };
  for (const [name, given] of Object.entries(set)) {
    const to = name as ImportFieldName;
    const field = IMPORT_FIELDS[target][to];
    if (field) take(constants, to, field, [given].flat(), lookup);
    else constants.problems.push({ path: `set.${to}`, code: 'not-allowed' });
  }
  return constants;
}

function take(
  { values, problems }: Constants,
  to: ImportFieldName,
  field: ImportField,
  given: readonly unknown[],
  lookup: Lookup,
): void {
  const { kind, most = 1 } = field;
  const refuse = (code: string) => problems.push({ path: `set.${to}`, code });
  if (kind === 'identity') return void refuse('not-applicable');
  if (given.length > most) return void refuse('too-many');
  const read = given.map((one) => fieldReader(field, {}, lookup)(String(one).trim()));
  const taken = read.filter((one) => typeof one === 'string');
  for (const one of read) if (typeof one !== 'string') refuse(one.refused);
  if (taken.length > 0) values.set(kind === 'text' ? textSlot(to, languageOf(taken[0] ?? '')) : to, taken);
}
