import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES } from '@nahliad/domain';
import type { Filters } from '../../lib/address-filters';
import { isNamed } from '../../lib/directory/is-named';

export const INSTITUTION_FILTERS = { q: 'text', institutionType: INSTITUTION_TYPES } as const;
export type InstitutionFilters = Filters<typeof INSTITUTION_FILTERS>;

export const passes = ({ q, institutionType: types }: InstitutionFilters, institution: Stakeholder): boolean => {
  const { institutionType: type } = institution;
  return isNamed(institution, q) && (types.length === 0 || (type !== null && types.includes(type)));
};

export const isNarrowed = ({ q, institutionType }: InstitutionFilters): boolean =>
  Boolean(q) || institutionType.length > 0;
