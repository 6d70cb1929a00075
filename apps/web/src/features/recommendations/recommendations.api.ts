import type { CreateRecommendation, CreateResponse, Recommendation, RecommendationList } from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import type { RecommendationFilters } from './recommendation-filters';

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

export const createRecommendation = (body: CreateRecommendation, idempotencyKey: string) =>
  api.post<Recommendation>('/recommendations', body, { idempotencyKey });

export const respond = (id: string, body: CreateResponse, idempotencyKey: string) =>
  api.post<Recommendation>(`/recommendations/${id}/responses`, body, { idempotencyKey });
