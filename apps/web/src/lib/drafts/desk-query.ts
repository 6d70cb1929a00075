import { queryOptions } from '@tanstack/react-query';
import { openDesk } from './desk';

/** A browser that forbids its database keeps nothing; somebody can still write. */
const opened = (personId: string) => openDesk(personId).catch(() => 'open' as const);

/** Whether the drafts of this person are laid out, or wait for a passphrase. */
export const deskQuery = (personId: string) =>
  queryOptions({ queryKey: ['desk', personId], queryFn: () => opened(personId), staleTime: Infinity, gcTime: 0 });
