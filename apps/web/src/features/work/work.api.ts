import type { Work } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: ({ signal }) => api.get<Work>('/work', undefined, signal),
});
