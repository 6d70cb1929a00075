import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Overview } from '@nahliad/contracts';
import { api } from '../../lib/api-client';
import { scopeQuery, type Scope } from '../../lib/scope/scope';

/** All of the page in one request; the old figures stay until those of the new scope are there. */
export const overviewQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['overview', scope],
    queryFn: ({ signal }) => api.get<Overview>('/overview', scopeQuery(scope), signal),
    placeholderData: keepPreviousData,
  });
