import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Framework, Scorecard } from '@nahliad/contracts';
import { api } from '../../lib/api-client';
import { scopeQuery, type Scope } from '../../lib/scope/scope';

export type Criterion = Framework['criteria'][number];
export type ObjectiveEntry = Framework['objectives'][number];

/** The texts of the framework change with a release, never while one reads them. */
export const frameworkQuery = queryOptions({
  queryKey: ['framework'],
  queryFn: ({ signal }) => api.get<Framework>('/framework', undefined, signal),
  staleTime: Infinity,
});

/** The scores of everything, narrowed to a scope; the old ones stay until the new are there. */
export const scorecardQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['scorecard', scope],
    queryFn: ({ signal }) => api.get<Scorecard>('/scorecard', scopeQuery(scope), signal),
    placeholderData: keepPreviousData,
  });
