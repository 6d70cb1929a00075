import type { ColumnMapping } from '@nahliad/contracts';
import type { ImportField } from '@nahliad/domain';
import { participationReader } from './participation-reader';
import type { ReadValue } from './refusal';
import { valueReader } from './value-readers';

type HowRead = Pick<ColumnMapping, 'format' | 'language' | 'create'>;

/** Looks stakeholders up by the names that a file gives them. */
export interface Lookup {
  reader(overseen: boolean, how: HowRead): ReadValue;
}

/** As the addressee of a recommendation: the institutions that the finding of the same row concerns. */
export const THE_INSTITUTIONS = 'institutions';

/** Reads the values of any field, those that name stakeholders too. */
export function fieldReader(field: ImportField, how: HowRead, lookup: Lookup): ReadValue {
  const { kind, overseen = false, orInstitutions } = field;
  if (kind === 'participation') return participationReader(lookup.reader(false, how));
  if (kind !== 'stakeholder') return valueReader(field, how.format);
  const named = lookup.reader(overseen, how);
  return orInstitutions ? (text) => (text === THE_INSTITUTIONS ? text : named(text)) : named;
}
