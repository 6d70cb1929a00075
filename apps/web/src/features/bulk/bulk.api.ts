import type { BulkChange, BulkChangeList } from '@nahliad/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, queryString } from '../../lib/api-client';
import type { BulkSubject } from '@nahliad/domain';
import type { AskedChange } from './change-draft';

type Filters = Parameters<typeof queryString>[0];

/** Records by their ids, or all that a list holds by its filters. */
export type ChosenRecords = { ids: readonly string[] } | { filter: Record<string, string | string[]> };

/** The filters of a list as a body takes them: one value alone, several together; the order of a list narrows nothing. */
export const filterOf = (filters: Filters): Record<string, string | string[]> => {
  const params = new URLSearchParams(queryString({ ...filters, sort: null }));
  const valuesOf = (name: string) => {
    const [first = '', ...more] = params.getAll(name);
    return more.length > 0 ? [first, ...more] : first;
  };
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, valuesOf(name)]));
};

export const previewBulkChange = (subject: BulkSubject, chosen: ChosenRecords, change: AskedChange, key: string) =>
  api.post<BulkChange>('/bulk-changes', { subject, ...chosen, change }, { idempotencyKey: key });

export const applyBulkChange = (id: string) => api.post<BulkChange>(`/bulk-changes/${id}/apply`);

export const undoBulkChange = (id: string) => api.delete<BulkChange>(`/bulk-changes/${id}`);

export const bulkChangeQuery = (id: string) =>
  queryOptions({
    queryKey: ['bulk-changes', 'one', id],
    queryFn: ({ signal }) => api.get<BulkChange>(`/bulk-changes/${id}`, undefined, signal),
  });

export const bulkChangesQuery = infiniteQueryOptions({
  queryKey: ['bulk-changes', 'list'],
  queryFn: ({ pageParam: cursor, signal }) => api.get<BulkChangeList>('/bulk-changes', { cursor }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});
