import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import type { Filters } from '../../lib/address-filters';
import { isNamed } from '../../lib/directory/is-named';

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

export const passes = (filters: StakeholderFilters, stakeholder: Stakeholder): boolean => {
  const { category, institutionType, active } = stakeholder;
  return (
    isNamed(stakeholder, filters.q) &&
    among(filters.category, category) &&
    among(filters.institutionType, institutionType) &&
    among(filters.standing, active ? 'active' : 'inactive')
  );
};

export const isNarrowed = ({ q, category, institutionType, standing }: StakeholderFilters): boolean =>
  Boolean(q) || category.length + institutionType.length + standing.length > 0;
