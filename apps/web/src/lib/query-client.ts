import { onlineManager, QueryClient } from '@tanstack/react-query';
import { isReachable, onReachable } from './network';
import { ProblemError } from './problem-error';

/** Only what may heal by itself is tried again: the network, and a server that is starting. */
const mayHeal = (error: Error) => error instanceof ProblemError && (error.status === 0 || error.status === 503);

/** What is asked with no network fails at once and says so, and is asked again when there is one: nothing waits silently. */
const ANYWAY = { networkMode: 'always' } as const;

export const createQueryClient = (): QueryClient => {
  onlineManager.setEventListener(onReachable);
  onlineManager.setOnline(isReachable());
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...ANYWAY,
        refetchOnReconnect: true,
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && navigator.onLine && mayHeal(error),
      },
      mutations: ANYWAY,
    },
  });
};
