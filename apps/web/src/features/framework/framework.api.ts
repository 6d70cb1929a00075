import { queryOptions } from '@tanstack/react-query';
import type { Framework } from '@nahliad/contracts';
import { api } from '../../lib/api-client';

export type Criterion = Framework['criteria'][number];
export type ObjectiveEntry = Framework['objectives'][number];

/** The texts of the framework change with a release, never while one reads them. */
export const frameworkQuery = queryOptions({
  queryKey: ['framework'],
  queryFn: ({ signal }) => api.get<Framework>('/framework', undefined, signal),
  staleTime: Infinity,
});
