import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { useNavigate } from '../../lib/router/router';

/** Nothing that was read while signed in stays on the screen or in memory. */
export const useSignOut = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.delete('/session'),
    onSuccess: async () => {
      navigate('/');
      await queryClient.resetQueries();
    },
  });
};
