import type {
  Activity,
  ActivitySummary,
  CorrectFinding,
  CreateFinding,
  Finding,
  FindingHistory,
  FindingList,
  FindingRelations,
  FindingSummary,
  FindingTombstone,
  FindingVersions,
  List,
  MoveFinding,
  PatchFinding,
  PublishFinding,
  RetractedFinding,
} from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { ProblemError } from '../../lib/problem-error';
import type { FindingFilters } from './finding-filters';

export const findingsQuery = (filters: FindingFilters) =>
  infiniteQueryOptions({
    queryKey: ['findings', 'list', filters],
    queryFn: ({ pageParam: cursor, signal }) => api.get<FindingList>('/findings', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** The first few that fit, e.g. to choose one of them. */
export const someFindingsQuery = (filters: FindingFilters, limit: number) =>
  queryOptions({
    queryKey: ['findings', 'some', filters, limit],
    queryFn: ({ signal }) => api.get<FindingList>('/findings', { ...filters, limit }, signal),
    placeholderData: keepPreviousData,
  });

export const readFinding = (id: string, signal?: AbortSignal) => api.get<Finding>(`/findings/${id}`, undefined, signal);

export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['findings', 'one', id],
    queryFn: ({ signal }) => readFinding(id, signal),
  });

/** What stays of a finding that was published and retracted, where that is why there is none. */
export const tombstoneIn = (error: Error | null): FindingTombstone | null =>
  error instanceof ProblemError && error.code === 'finding.retracted'
    ? (error.problem as RetractedFinding).tombstone
    : null;

export const findingHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['findings', 'history', id],
    queryFn: ({ signal }) => api.get<FindingHistory>(`/findings/${id}/history`, undefined, signal),
  });

export const findingVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['findings', 'versions', id],
    queryFn: ({ signal }) => api.get<FindingVersions>(`/findings/${id}/versions`, undefined, signal),
  });

export const findingRelationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['findings', 'relations', id],
    queryFn: ({ signal }) => api.get<FindingRelations>(`/findings/${id}/relations`, undefined, signal),
  });

const MOST_ACTS = 100;

/** The last acts of oversight of these bodies, and the one that is chosen already. */
export const actsQuery = (bodyId: readonly string[], chosen: string | null) =>
  queryOptions({
    queryKey: ['activities', 'to-choose', bodyId, chosen],
    queryFn: async ({ signal }): Promise<ActivitySummary[]> => {
      const { items } = await api.get<List<ActivitySummary>>('/activities', { bodyId, limit: MOST_ACTS }, signal);
      if (chosen === null || items.some(({ id }) => id === chosen)) return items;
      return [...items, await api.get<Activity>(`/activities/${chosen}`, undefined, signal)];
    },
    placeholderData: keepPreviousData,
  });

const MOST_EARLIER = 50;

/** The last findings at these institutions, and the one that is chosen already. */
export const earlierFindingsQuery = (institutionId: readonly string[], chosen: string | null) =>
  queryOptions({
    queryKey: ['findings', 'earlier', institutionId, chosen],
    queryFn: async ({ signal }): Promise<FindingSummary[]> => {
      const asked = { institutionId, limit: MOST_EARLIER };
      const items = institutionId.length > 0 ? (await api.get<FindingList>('/findings', asked, signal)).items : [];
      if (chosen === null || items.some(({ id }) => id === chosen)) return items;
      return [...items, await api.get<Finding>(`/findings/${chosen}`, undefined, signal)];
    },
    placeholderData: keepPreviousData,
  });

export const createFinding = (body: CreateFinding, idempotencyKey: string) =>
  api.post<Finding>('/findings', body, { idempotencyKey });

export const patchFinding = (id: string, version: number, body: PatchFinding) =>
  api.patch<Finding>(`/findings/${id}`, body, { ifMatch: version });

export const moveFinding = (id: string, move: MoveFinding) => api.post<Finding>(`/findings/${id}/moves`, move);

export const publishFinding = (id: string, publication: PublishFinding) =>
  api.post<Finding>(`/findings/${id}/publication`, publication);

export const correctFinding = (id: string, correction: CorrectFinding) =>
  api.post<Finding>(`/findings/${id}/corrections`, correction);
