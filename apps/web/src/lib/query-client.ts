import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error';

/** Only what may heal by itself is tried again: the network, and a server that is starting. */
const mayHeal = (error: Error) => error instanceof ProblemError && (error.status === 0 || error.status === 503);

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && mayHeal(error) },
    },
  });
