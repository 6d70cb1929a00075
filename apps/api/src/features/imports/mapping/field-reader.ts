import type { ColumnMapping } from '@nahliad/contracts';
import { FIELDS, THE_INSTITUTIONS } from './fields';
import type { ReadValue } from './refusal';
import { valueReader } from './value-readers';

type HowRead = Pick<ColumnMapping, 'to' | 'format' | 'language' | 'create'>;

/** Looks stakeholders up by the names that a file gives them. */
export interface Lookup {
  reader(overseen: boolean, mapping: Omit<HowRead, 'to'>): ReadValue;
}

/** Reads the values of any field, institutions too. */
export function fieldReader(mapping: HowRead, lookup: Lookup): ReadValue {
  const { to, format } = mapping;
  if (FIELDS[to].kind !== 'institution') return valueReader(to, format);
  const named = lookup.reader(to === 'institutions', mapping);
  return to === 'institutions' ? named : (text) => (text === THE_INSTITUTIONS ? text : named(text));
}
