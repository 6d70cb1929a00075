import type { AcceptInvitation, CreateFirstAdministrator, InvitationOffer, Session } from '@nahliad/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { sessionQuery } from '../../lib/session';

export const createFirstAdministrator = (body: CreateFirstAdministrator) => api.post<Session>('/setup', body);

const invitationPath = (token: string) => `/invitations/${encodeURIComponent(token)}`;

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitations', token],
    queryFn: ({ signal }) => api.get<InvitationOffer>(invitationPath(token), undefined, signal),
    staleTime: Infinity,
  });

export const acceptInvitation = (token: string, body: AcceptInvitation) =>
  api.post<Session>(`${invitationPath(token)}/acceptance`, body);

/** Somebody has just become known: everything that was read before may be more now. */
export const useBeginSession = () => {
  const queryClient = useQueryClient();
  return (session: Session): void => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    void queryClient.invalidateQueries({ predicate: ({ queryKey: [subject] }) => subject !== 'invitations' });
  };
};
