import type { Activity, ActivitySummary, CreateActivity, List, PatchActivity } from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import type { ActivityFilters } from './activity-filters';

const MOST_OF_A_MONTH = 200;

export const activitiesQuery = (filters: ActivityFilters) =>
  infiniteQueryOptions({
    queryKey: ['activities', 'list', filters],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.get<List<ActivitySummary>>('/activities', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** What was under way between two days. */
export const activitiesBetweenQuery = (from: string, to: string, bodyId: readonly string[]) =>
  queryOptions({
    queryKey: ['activities', 'between', from, to, bodyId],
    queryFn: ({ signal }) =>
      api.get<List<ActivitySummary>>(
        '/activities',
        { from, to, bodyId, sort: 'startedOn', limit: MOST_OF_A_MONTH },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

export const readActivity = (id: string, signal?: AbortSignal) =>
  api.get<Activity>(`/activities/${id}`, undefined, signal);
export const activityQuery = (id: string) =>
  queryOptions({ queryKey: ['activities', 'one', id], queryFn: ({ signal }) => readActivity(id, signal) });

export const createActivity = (body: CreateActivity, idempotencyKey: string) =>
  api.post<Activity>('/activities', body, { idempotencyKey });
export const patchActivity = (id: string, version: number, body: PatchActivity) =>
  api.patch<Activity>(`/activities/${id}`, body, { ifMatch: version });
