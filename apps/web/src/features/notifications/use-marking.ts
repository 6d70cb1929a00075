import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useProblemText } from '../../lib/problems';
import { markAllRead, markNotification } from './notifications.api';

/** Marking as read, or unread again; the bell and the list both follow. */
export const useMarking = () => {
  const queryClient = useQueryClient();
  const problem = useProblemText();
  const toast = useToast();
  const follow = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notifications'] }),
    onError: (error: Error) => toast(problem(error), 'adverse'),
  };
  return {
    one: useMutation({ mutationFn: markNotification, ...follow }),
    all: useMutation({ mutationFn: markAllRead, ...follow }),
  };
};
