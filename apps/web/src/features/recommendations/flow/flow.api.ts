import type { RecommendationFlow } from '@nahliad/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { scopeQuery, type Scope } from '../../../lib/scope/scope';

export const flowQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['recommendations', 'flow', scope],
    queryFn: ({ signal }) => api.get<RecommendationFlow>('/recommendation-flow', scopeQuery(scope), signal),
    placeholderData: keepPreviousData,
  });
