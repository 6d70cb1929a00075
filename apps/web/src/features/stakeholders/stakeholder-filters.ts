import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES, LANGUAGES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import type { Filters } from '../../lib/address-filters';

export const STANDINGS = ['active', 'inactive'] as const;
export const STAKEHOLDER_FILTERS = {
  q: 'text',
  category: STAKEHOLDER_CATEGORIES,
  institutionType: INSTITUTION_TYPES,
  standing: STANDINGS,
} as const;
export type StakeholderFilters = Filters<typeof STAKEHOLDER_FILTERS>;

const among = <Key>(chosen: readonly Key[], key: Key | null) =>
  chosen.length === 0 || (key !== null && chosen.includes(key));

/** By a part of any name, in whichever language, and by what somebody is. */
export const passes = (filters: StakeholderFilters, stakeholder: Stakeholder): boolean => {
  const { name, acronym, category, institutionType, active } = stakeholder;
  const wanted = (filters.q ?? '').trim().toLocaleLowerCase();
  const names = [...LANGUAGES.map((language) => name[language]), acronym];
  return (
    names.some((one) => one?.toLocaleLowerCase().includes(wanted)) &&
    among(filters.category, category) &&
    among(filters.institutionType, institutionType) &&
    among(filters.standing, active ? 'active' : 'inactive')
  );
};

export const isNarrowed = ({ q, category, institutionType, standing }: StakeholderFilters): boolean =>
  Boolean(q) || category.length + institutionType.length + standing.length > 0;
