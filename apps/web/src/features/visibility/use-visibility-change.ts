import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';

type VisibilityChange<Input> = {
  change: (input: Input) => Promise<unknown>;
  /** What is said once it is done. */
  done: string;
  onDone?: () => void;
};

/** Changes who may read a finding, and shows all that is known of it as it is then. */
export const useVisibilityChange = <Input = void>({ change, done, onDone }: VisibilityChange<Input>) => {
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
