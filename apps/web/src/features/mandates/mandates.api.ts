import type { CreateMandate, DueList, List, Mandate, PatchMandate } from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import type { DueFilters, MandateFilters } from './mandate-filters';

const MOST_OF_A_MONTH = 200;

export const mandatesQuery = (filters: MandateFilters) =>
  infiniteQueryOptions({
    queryKey: ['mandates', 'list', filters],
    queryFn: ({ pageParam: cursor, signal }) => api.get<List<Mandate>>('/mandates', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const dueQuery = (filters: DueFilters) =>
  infiniteQueryOptions({
    queryKey: ['mandates', 'due', filters],
    queryFn: ({ pageParam: cursor, signal }) => api.get<DueList>('/mandates/due', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** What is due between two days. */
export const dueBetweenQuery = (dueFrom: string, dueTo: string, bodyId: readonly string[]) =>
  queryOptions({
    queryKey: ['mandates', 'due', 'between', dueFrom, dueTo, bodyId],
    queryFn: ({ signal }) =>
      api.get<DueList>('/mandates/due', { dueFrom, dueTo, bodyId, limit: MOST_OF_A_MONTH }, signal),
    placeholderData: keepPreviousData,
  });

export const readMandate = (id: string) => api.get<Mandate>(`/mandates/${id}`);
export const createMandate = (body: CreateMandate, idempotencyKey: string) =>
  api.post<Mandate>('/mandates', body, { idempotencyKey });
export const patchMandate = (id: string, version: number, body: PatchMandate) =>
  api.patch<Mandate>(`/mandates/${id}`, body, { ifMatch: version });
