import type { FormEvent } from 'react';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import type { Change } from '../../lib/use-change';
import { useFindingChange } from '../../lib/use-finding-change';

type ReplyStep<Body> = Omit<Change, 'change'> & {
  body: Body;
  take: (body: Body, idempotencyKey: string) => Promise<unknown>;
};

/** One step on the right of reply, after which the finding and all lists of findings are read anew. */
export const useReplyStep = <Body>({ body, take, ...said }: ReplyStep<Body>) => {
  const keyFor = useIdempotencyKey();
  const step = useFindingChange({ ...said, change: () => take(body, keyFor(body)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    step.mutate();
  };
  return { step, submit };
};
