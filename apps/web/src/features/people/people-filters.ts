import { ROLES } from '@nahliad/domain';
import type { Filters } from '../../lib/address-filters';

export const STANDINGS = ['active', 'inactive'] as const;
export const PEOPLE_FILTERS = {
  q: 'text',
  role: ROLES,
  stakeholderId: 'texts',
  standing: STANDINGS,
  sort: 'text',
} as const;
export type PeopleFilters = Filters<typeof PEOPLE_FILTERS>;
export const SORTS = ['name', '-name', '-createdAt', 'createdAt'] as const;
