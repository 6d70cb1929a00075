import type { FormEvent } from 'react';
import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';

type ReplyStep<Body> = {
  body: Body;
  take: (body: Body, idempotencyKey: string) => Promise<unknown>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
};

/** One step on the right of reply, after which the finding and all lists of findings are read anew. */
export const useReplyStep = <Body>({ body, take, done, onDone }: ReplyStep<Body>) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const step = useMutation({
    mutationFn: () => take(body, keyFor(body)),
    onSuccess: async () => {
      toast(done);
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    step.mutate();
  };
  return { step, submit };
};
