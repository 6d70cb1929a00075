import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';

export type Change<Input = void> = {
  change: (input: Input) => Promise<unknown>;
  /** What is said once it is done. */
  done: string;
  onDone?: () => void;
};

/** Changes something and says so; everything whose key begins with one of `stale` is read again. */
export const useChange = <Input = void>({ change, done, onDone }: Change<Input>, ...stale: readonly QueryKey[]) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      toast(done);
      onDone?.();
      await Promise.all(stale.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
};
