import { GOVERNANCE_CRITERIA } from '@nahliad/domain';
import type { FilterShape, Filters } from '../../lib/address-filters';

const CELLS = {
  bodyId: 'texts',
  institutionId: 'texts',
  criterion: GOVERNANCE_CRITERIA,
} as const satisfies FilterShape;

export const MANDATE_FILTERS = { ...CELLS, validOn: 'text', sort: 'text' } as const satisfies FilterShape;
export type MandateFilters = Partial<Filters<typeof MANDATE_FILTERS>>;
export const MANDATE_SORTS = ['body', 'institution', '-createdAt'] as const;

export const DUE_FILTERS = { ...CELLS, overdue: 'text', asOf: 'text' } as const satisfies FilterShape;
export type DueFilters = Partial<Filters<typeof DUE_FILTERS>>;
