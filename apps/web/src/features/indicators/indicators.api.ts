import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Indicator, IndicatorDimension, IndicatorEntry, PeopleAffected } from '@nahliad/contracts';
import { api } from '../../lib/api-client';
import { scopeQuery, type Scope } from '../../lib/scope/scope';

/** The formulas change with a release. */
export const catalogueQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => api.get<{ items: IndicatorEntry[] }>('/indicators', undefined, signal),
  staleTime: Infinity,
});

/** `version` of its formula: the newest where unsaid. */
type Told = { by?: IndicatorDimension; version?: number };

/** An indicator over the whole scope, or `by` a dimension one value a group. */
export const indicatorQuery = (key: string, scope: Scope, { by, version }: Told = {}) =>
  queryOptions({
    queryKey: ['indicators', key, scope, by ?? 'whole', version ?? 'newest'],
    queryFn: ({ signal }) => api.get<Indicator>(`/indicators/${key}`, { ...scopeQuery(scope), by, version }, signal),
    placeholderData: keepPreviousData,
  });

/** The people whom adverse findings affect, told apart in one respect. */
export const peopleAffectedQuery = (scope: Scope, by: PeopleAffected['by']) =>
  queryOptions({
    queryKey: ['people-affected', scope, by],
    queryFn: ({ signal }) => api.get<PeopleAffected>('/people-affected', { ...scopeQuery(scope), by }, signal),
    placeholderData: keepPreviousData,
  });
