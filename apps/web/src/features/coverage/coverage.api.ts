import type { CoverageMap, CoverageWhatIf } from '@nahliad/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { scopeQuery, type Scope } from '../../lib/scope/scope';

export const coverageMapQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['coverage', 'map', scope],
    queryFn: ({ signal }) => api.get<CoverageMap>('/coverage', scopeQuery(scope), signal),
    placeholderData: keepPreviousData,
  });

export const whatIfQuery = (scope: Scope, visit: readonly string[]) =>
  queryOptions({
    queryKey: ['coverage', 'what-if', scope, visit],
    queryFn: ({ signal }) =>
      api.get<CoverageWhatIf>('/coverage/what-if', { ...scopeQuery(scope), visit: [...visit] }, signal),
    placeholderData: keepPreviousData,
  });
