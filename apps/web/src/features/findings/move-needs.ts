import type { Finding } from '@nahliad/contracts';
import { REASONED_STATUSES, SETTLED_REPLIES, type WorkflowStatus } from '@nahliad/domain';

/** What a step asks for. A note may go with every step; the others belong to one step each. */
export type MoveNeeds = {
  note: 'required' | 'optional';
  verification?: 'required';
  until?: 'optional';
  ground?: 'required';
  duplicateOf?: 'required';
};

type Subject = Pick<Finding, 'workflow' | 'polarity' | 'reply' | 'replyDueOn'>;

export const moveNeeds = (
  { workflow, polarity, reply, replyDueOn }: Subject,
  to: WorkflowStatus,
  today: string,
): MoveNeeds => {
  const answered = reply !== null && SETTLED_REPLIES.includes(reply);
  const replyAwaited =
    workflow === 'shared-for-reply' && polarity === 'adverse' && !answered && today <= (replyDueOn ?? today);
  return {
    note: REASONED_STATUSES.includes(to) ? 'required' : 'optional',
    ...(to === 'assessed' && { verification: 'required' }),
    ...(to === 'shared-for-reply' && { until: 'optional' }),
    ...(to === 'final' && replyAwaited && { ground: 'required' }),
    ...(to === 'duplicate' && { duplicateOf: 'required' }),
  };
};
