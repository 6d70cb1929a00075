import { GOVERNANCE_CRITERIA, STAKEHOLDER_CATEGORIES, type GovernanceCriterion } from '@nahliad/domain';
import type { Filters } from '../address-filters';

/** Months back from the as-of date; `all` has no lower bound. */
export const WINDOWS = ['12', '24', '60', 'all'] as const;

/** What every figure can be narrowed by, as the address says it. `category` is that of the overseeing body. */
export const SCOPE_FILTERS = {
  asOf: 'text',
  window: WINDOWS,
  institutionId: 'texts',
  category: STAKEHOLDER_CATEGORIES,
  criterion: GOVERNANCE_CRITERIA,
} as const;
export type Scope = Filters<typeof SCOPE_FILTERS>;

/** Whether a figure narrowed to this scope says anything of a criterion. */
export const concerns = ({ criterion: chosen }: Pick<Scope, 'criterion'>, criterion: GovernanceCriterion): boolean =>
  chosen.length === 0 || chosen.includes(criterion);

/** The same scope as a request takes it: one window at most. */
export const scopeQuery = ({ window: [window], ...narrowed }: Scope) => ({ ...narrowed, window });

/** Whether anything but the period is narrowed. */
export const isNarrowed = ({ institutionId, category, criterion }: Scope): boolean =>
  institutionId.length + category.length + criterion.length > 0;

/** Everything there is, in the usual period. */
export const WHOLE_SCOPE: Scope = { asOf: undefined, window: [], institutionId: [], category: [], criterion: [] };
