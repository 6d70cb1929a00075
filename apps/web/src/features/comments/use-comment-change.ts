import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commentsQuery, type Discussed } from './comments.api';

type CommentChange<Input> = {
  on: Discussed;
  change: (input: Input) => Promise<unknown>;
  done: string;
  onDone: () => void;
};

/** A change of the discussion, after which it is read again. */
export const useCommentChange = <Input = void>({ on, change, done, onDone }: CommentChange<Input>) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: commentsQuery(on).queryKey });
      toast(done);
      onDone();
    },
  });
};
