import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';

type JointChange<Input> = {
  change: (input: Input) => Promise<unknown>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
};

/** Who works on it decides who may read and change it: after a change everything about it is read again. */
export const useJointChange = <Input = void>({ change, done, onDone }: JointChange<Input>) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      toast(done);
      onDone();
      await Promise.all(
        ['findings', 'activities', 'referrals', 'work'].map((resource) =>
          queryClient.invalidateQueries({ queryKey: [resource] }),
        ),
      );
    },
  });
};
