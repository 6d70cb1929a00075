import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../lib/api-client';

/** Nothing that was read while signed in stays on the screen or in memory. */
export const useSignOut = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.delete('/session'),
    onSuccess: async () => {
      await navigate('/');
      await queryClient.resetQueries();
    },
  });
};
