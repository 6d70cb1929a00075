import type { RecommendationProgress } from '@nahliad/contracts';
import { queryString } from '../../../lib/api-client';
import type { RecommendationFilters } from '../recommendation-filters';

export type ProgressState = RecommendationProgress['groups'][number]['states'][number]['state'];

/** What a bar can tell apart at a glance; the table beside it has every state. */
export const PROGRESS_GROUPS = {
  done: ['closed-implemented'],
  partly: ['partially-implemented', 'claimed-implemented'],
  ahead: ['planned', 'in-progress'],
  waiting: ['open', 'regressed'],
  ended: ['closed-not-implemented', 'closed-superseded', 'closed-no-longer-applicable', 'withdrawn'],
  unknown: ['not-assessed'],
} as const satisfies Record<string, readonly ProgressState[]>;
export type ProgressGroup = keyof typeof PROGRESS_GROUPS;

export const GROUP_COLOURS: Readonly<Record<ProgressGroup, string>> = {
  done: 'var(--band-a)',
  partly: 'var(--band-c)',
  ahead: 'var(--category-1)',
  waiting: 'var(--band-d)',
  ended: 'var(--category-7)',
  unknown: 'var(--rule-strong)',
};

/** What the list is narrowed to for one state: what nobody has assessed reads as open, and is told apart by that. */
export const inState = (state: ProgressState) => {
  if (state === 'not-assessed') return { implementation: ['open'], assessed: 'false' };
  return state === 'open' ? { implementation: ['open'], assessed: 'true' } : { implementation: [state] };
};

/** The list of the recommendations in these states, as it is narrowed already. */
export function recordsIn(filters: RecommendationFilters, states: readonly ProgressState[]): string {
  const [first, ...more] = states;
  const narrowed = first && more.length === 0 ? inState(first) : first ? { implementation: [...states] } : {};
  return `/recommendations${queryString({ ...filters, ...narrowed })}`;
}
