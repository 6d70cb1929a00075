import type { Cooperation } from '@nahliad/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { scopeQuery, type Scope } from '../../lib/scope/scope';

export const cooperationQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['cooperation', scope],
    queryFn: ({ signal }) => api.get<Cooperation>('/cooperation', scopeQuery(scope), signal),
    placeholderData: keepPreviousData,
  });
