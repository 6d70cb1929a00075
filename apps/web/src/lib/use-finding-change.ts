import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';

type FindingChange<Input> = {
  change: (input: Input) => Promise<unknown>;
  /** What is said once it is done. */
  done: string;
  onDone?: () => void;
};

/** Changes something about a finding, and shows all that is known of it as it is then. */
export const useFindingChange = <Input = void>({ change, done, onDone }: FindingChange<Input>) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      toast(done);
      onDone?.();
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
};
