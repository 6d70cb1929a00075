import type { CreateInvitation, CreatePerson, Invitation, List, PatchPerson, Person } from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import type { PeopleFilters } from './people-filters';

export const peopleQuery = ({ standing, ...filters }: PeopleFilters) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', filters, standing],
    queryFn: ({ pageParam: cursor, signal }) => {
      const active = standing.length === 1 ? standing[0] === 'active' : undefined;
      return api.get<List<Person>>('/people', { ...filters, active, cursor }, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const readPerson = (id: string) => api.get<Person>(`/people/${id}`);
export const createPerson = (body: CreatePerson) => api.post<Person>('/people', body);
export const patchPerson = (id: string, version: number, body: PatchPerson) =>
  api.patch<Person>(`/people/${id}`, body, { ifMatch: version });

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => api.get<List<Invitation>>('/invitations', { limit: 200 }, signal),
});
export const createInvitation = (body: CreateInvitation) => api.post<Invitation>('/invitations', body);
export const revokeInvitation = (id: string) => api.delete(`/invitations/${id}`);
