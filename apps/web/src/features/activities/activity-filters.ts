import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  ACTIVITY_WORK,
  GOVERNANCE_CRITERIA,
  STAKEHOLDER_CATEGORIES,
} from '@nahliad/domain';
import type { FilterShape, Filters } from '../../lib/address-filters';

/** All that a list of acts can be narrowed by; the names are those of the API. */
export const ACTIVITY_FILTERS = {
  institutionId: 'texts',
  kind: ACTIVITY_KINDS,
  outcome: ACTIVITY_OUTCOMES,
  criterion: GOVERNANCE_CRITERIA,
  bodyId: 'texts',
  signedBy: 'texts',
  category: STAKEHOLDER_CATEGORIES,
  waiting: ACTIVITY_WORK,
  importId: 'texts',
  from: 'text',
  to: 'text',
  countedOn: 'text',
  sort: 'text',
} as const satisfies FilterShape;

export type ActivityFilters = Partial<Filters<typeof ACTIVITY_FILTERS>>;
export const SORTS = ['-startedOn', 'startedOn', '-createdAt', 'createdAt'] as const;
export const SEVERAL = ['institutionId', 'kind', 'outcome', 'criterion', 'bodyId', 'signedBy', 'category'] as const;
