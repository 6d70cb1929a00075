import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES, LANGUAGES } from '@nahliad/domain';
import type { Filters } from '../../lib/address-filters';

export const INSTITUTION_FILTERS = { q: 'text', institutionType: INSTITUTION_TYPES } as const;
export type InstitutionFilters = Filters<typeof INSTITUTION_FILTERS>;

/** By a part of any of its names, in whichever language they are searched. */
export const passes = ({ q = '', institutionType }: InstitutionFilters, institution: Stakeholder): boolean => {
  const names = [...LANGUAGES.map((language) => institution.name[language]), institution.acronym];
  const wanted = q.trim().toLocaleLowerCase();
  const named = names.some((name) => name?.toLocaleLowerCase().includes(wanted));
  const { institutionType: type } = institution;
  return named && (institutionType.length === 0 || (type !== null && institutionType.includes(type)));
};
