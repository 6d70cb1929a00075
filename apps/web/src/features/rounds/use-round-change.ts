import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';

type RoundChange<Input> = { change: (input: Input) => Promise<unknown>; done: string; onDone?: () => void };

/** What one says in a round decides what others may: all of it is read again. */
export const useRoundChange = <Input = void>({ change, done, onDone }: RoundChange<Input>) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      toast(done);
      onDone?.();
      await queryClient.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
};
