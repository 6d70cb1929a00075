import type { Scorecard } from '@nahliad/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { scopeQuery } from '../../../lib/scope/scope';
import type { Side } from './comparison-sides';

/** The scorecard of every side, in their order. */
export const comparisonQuery = (sides: readonly Side[]) =>
  queryOptions({
    queryKey: ['scorecard', 'compared', sides],
    queryFn: ({ signal }) =>
      Promise.all(sides.map(({ scope }) => api.get<Scorecard>('/scorecard', scopeQuery(scope), signal))),
    placeholderData: keepPreviousData,
  });
