import type {
  CreateReferral,
  DecideParticipation,
  DecideReferral,
  InviteBody,
  List,
  Participations,
  Referral,
} from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import type { ReferralFilters } from './referral-filters';

/** What several bodies work on, by the resource that it is. */
export type SharedRecord = { resource: 'findings' | 'activities'; id: string };

const participationsOf = ({ resource, id }: SharedRecord) => `/${resource}/${id}/participations`;

export const participationsQuery = (shared: SharedRecord) =>
  queryOptions({
    queryKey: [shared.resource, 'participations', shared.id],
    queryFn: ({ signal }) => api.get<Participations>(participationsOf(shared), undefined, signal),
  });

export const inviteBody = (shared: SharedRecord, body: InviteBody, idempotencyKey: string) =>
  api.post<Participations>(participationsOf(shared), body, { idempotencyKey });

export const decideParticipation = (id: string, decision: DecideParticipation) =>
  api.post<void>(`/participations/${id}/decisions`, decision);

export const removeParticipation = (id: string) => api.delete<void>(`/participations/${id}`);

export const referralsQuery = (filters: ReferralFilters) =>
  infiniteQueryOptions({
    queryKey: ['referrals', filters],
    queryFn: ({ pageParam: cursor, signal }) => api.get<List<Referral>>('/referrals', { ...filters, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const sendReferral = (body: CreateReferral, idempotencyKey: string) =>
  api.post<Referral>('/referrals', body, { idempotencyKey });

export const decideReferral = (id: string, decision: DecideReferral) =>
  api.post<void>(`/referrals/${id}/decisions`, decision);
