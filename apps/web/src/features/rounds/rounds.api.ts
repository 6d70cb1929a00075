import type {
  ActivitySummary,
  CommentOnScore,
  FindingList,
  GiveScore,
  List,
  MoveRound,
  OpenRound,
  ReviewScore,
  Round,
  RoundPeople,
  Score,
} from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const roundsQuery = (filters: { sort: string | undefined; waiting: readonly string[] }) =>
  infiniteQueryOptions({
    queryKey: ['rounds', 'list', filters],
    queryFn: ({ pageParam: cursor, signal }) => api.get<List<Round>>('/rounds', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id],
    queryFn: ({ signal }) => api.get<Round>(`/rounds/${id}`, undefined, signal),
  });

/** The sheet of one institution: as many scores as the round has indicators, which fit one page. */
export const sheetQuery = (roundId: string, institutionId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'scores', institutionId],
    queryFn: ({ signal }) => api.get<List<Score>>('/scores', { roundId, institutionId, limit: 200 }, signal),
  });

const OFFERED = 8;
const MOST_ACTS = 200;

/** Findings at an institution on which a score of it can rest: those that fit the words, or the last ones. */
export const findingsToRestOnQuery = (institutionId: string, q: string) =>
  queryOptions({
    queryKey: ['findings', 'to-rest-on', institutionId, q],
    queryFn: ({ signal }) =>
      api.get<FindingList>('/findings', { institutionId, q: q || undefined, limit: OFFERED }, signal),
    placeholderData: keepPreviousData,
  });

/** The last acts of oversight at it. */
export const actsToRestOnQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['activities', 'to-rest-on', institutionId],
    queryFn: ({ signal }) => api.get<List<ActivitySummary>>('/activities', { institutionId, limit: MOST_ACTS }, signal),
  });

export const roundPeopleQuery = queryOptions({
  queryKey: ['rounds', 'people'],
  queryFn: ({ signal }) => api.get<RoundPeople>('/rounds/people', undefined, signal),
});

export const openRound = (body: OpenRound, idempotencyKey: string) =>
  api.post<Round>('/rounds', body, { idempotencyKey });

export const moveRound = (id: string, body: MoveRound) => api.post<Round>(`/rounds/${id}/moves`, body);

export const giveScore = ({ id, version }: Score, body: GiveScore) =>
  api.patch<Score>(`/scores/${id}`, body, { ifMatch: version });

export const reviewScore = ({ id }: Score, body: ReviewScore, idempotencyKey: string) =>
  api.post<Score>(`/scores/${id}/reviews`, body, { idempotencyKey });

export const commentOnScore = ({ id }: Score, body: CommentOnScore, idempotencyKey: string) =>
  api.post<Score>(`/scores/${id}/comments`, body, { idempotencyKey });
