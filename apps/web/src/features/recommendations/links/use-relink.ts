import { useToast } from '@nahliad/ui';
import type { PatchRecommendation, Recommendation } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { patchRecommendation } from '../recommendations.api';

type Linked = Pick<Recommendation, 'id' | 'version' | 'findingIds'>;
type Relinking = { recommendation: Linked; said: string } & Pick<PatchRecommendation, 'findingIds' | 'note'>;

/** Says anew on which findings a recommendation rests; both pages then show it. */
export const useRelink = (onDone?: () => void) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ recommendation, findingIds, note }: Relinking) =>
      patchRecommendation(recommendation, { findingIds, ...(note && { note }) }),
    onSuccess: async (_, { said }) => {
      toast(said);
      onDone?.();
      await Promise.all(
        ['findings', 'recommendations'].map((subject) => queryClient.invalidateQueries({ queryKey: [subject] })),
      );
    },
  });
};
