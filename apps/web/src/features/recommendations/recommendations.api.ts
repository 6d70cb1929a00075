import type {
  CreateClaim,
  CreatePlan,
  CreateProgress,
  CreateRecommendation,
  CreateResponse,
  CreateSuspension,
  CreateVerification,
  FindingList,
  LiftSuspension,
  PatchRecommendation,
  Recommendation,
  RecommendationBoard,
  RecommendationList,
  RecommendationProgress,
} from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { RECOMMENDED_ON } from '@nahliad/domain';
import type { RecommendationFilters } from './recommendation-filters';

const OFFERED = 12;

export const recommendationsQuery = (filters: RecommendationFilters) =>
  infiniteQueryOptions({
    queryKey: ['recommendations', 'list', filters],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.get<RecommendationList>('/recommendations', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** The first few that fit. */
export const someRecommendationsQuery = (filters: RecommendationFilters, limit: number) =>
  queryOptions({
    queryKey: ['recommendations', 'some', filters, limit],
    queryFn: ({ signal }) => api.get<RecommendationList>('/recommendations', { ...filters, limit }, signal),
  });

export const recommendationQuery = (id: string) =>
  queryOptions({
    queryKey: ['recommendations', 'one', id],
    queryFn: ({ signal }) => api.get<Recommendation>(`/recommendations/${id}`, undefined, signal),
  });

/** Which share of a list has come how far; neither its order nor what waits for somebody tells. */
export const progressQuery = ({ sort: _, ...filters }: RecommendationFilters) =>
  queryOptions({
    queryKey: ['recommendations', 'progress', filters],
    queryFn: ({ signal }) => api.get<RecommendationProgress>('/recommendations/progress', filters, signal),
    placeholderData: keepPreviousData,
  });

/** The board takes the filters of the list; its order is its own, and its day is today. */
export const boardQuery = ({ sort: _, countedOn: __, ...filters }: RecommendationFilters) =>
  queryOptions({
    queryKey: ['recommendations', 'board', filters],
    queryFn: ({ signal }) => api.get<RecommendationBoard>('/recommendations/board', filters, signal),
    placeholderData: keepPreviousData,
  });

export const createRecommendation = (body: CreateRecommendation, idempotencyKey: string) =>
  api.post<Recommendation>('/recommendations', body, { idempotencyKey });

export const patchRecommendation = (
  { id, version }: Pick<Recommendation, 'id' | 'version'>,
  body: PatchRecommendation,
) => api.patch<Recommendation>(`/recommendations/${id}`, body, { ifMatch: version });

/** Findings of a body on which there may be recommendations, the latest first or by what was typed. */
export const linkableFindingsQuery = (bodyId: string, q: string) =>
  queryOptions({
    queryKey: ['findings', 'linkable', bodyId, q],
    queryFn: ({ signal }) =>
      api.get<FindingList>(
        '/findings',
        { bodyId, workflow: RECOMMENDED_ON, q: q || undefined, limit: OFFERED },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** Recommendations of a body that are still open, in the same way. */
export const linkableRecommendationsQuery = (issuerId: string, q: string) =>
  queryOptions({
    queryKey: ['recommendations', 'linkable', issuerId, q],
    queryFn: ({ signal }) =>
      api.get<RecommendationList>(
        '/recommendations',
        { issuerId, open: true, q: q || undefined, limit: OFFERED },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** Something said under a recommendation; each answers with the recommendation as it is then. */
const say =
  <Body>(path: string) =>
  (id: string, body: Body, idempotencyKey: string) =>
    api.post<Recommendation>(`/recommendations/${id}/${path}`, body, { idempotencyKey });

export const respond = say<CreateResponse>('responses');
export const setPlan = say<CreatePlan>('plans');
export const reportProgress = say<CreateProgress>('progress');
export const claimDone = say<CreateClaim>('claims');
export const verify = say<CreateVerification>('verifications');
export const suspend = say<CreateSuspension>('suspensions');

export const liftSuspension = (id: string, suspensionId: string, body: LiftSuspension) =>
  api.post<Recommendation>(`/recommendations/${id}/suspensions/${suspensionId}/lifting`, body);
