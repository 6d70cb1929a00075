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

/** The list of the recommendations in these states, as it is narrowed already. */
export function recordsIn(filters: RecommendationFilters, states: readonly ProgressState[]): string {
  const unknown = states.includes('not-assessed');
  const implementation = unknown ? ['open'] : states.length ? [...states] : filters.implementation;
  const assessed = unknown
    ? { assessed: 'false' }
    : states.includes('open') && states.length === 1
      ? { assessed: 'true' }
      : {};
  return `/recommendations${queryString({ ...filters, implementation, ...assessed })}`;
}
