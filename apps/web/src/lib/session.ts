import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Session } from '@nahliad/contracts';
import type { Permission } from '@nahliad/domain';
import { api } from './api-client';
import { orKept } from './offline/or-kept';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => orKept(api.get<Session>('/session', undefined, signal), ({ session }) => session),
  staleTime: 5 * 60_000,
  refetchOnReconnect: 'always',
});

/** Who is asking; undefined until it is known. A visitor has `person: null`. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

/** Whether the person may do this anywhere; what they may do to one record comes with the record. */
export const useMay = (permission: Permission): boolean => useSession()?.permissions.includes(permission) ?? false;
