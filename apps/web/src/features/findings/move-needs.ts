import type { Finding } from '@nahliad/contracts';
import { REASONED_STATUSES, type WorkflowStatus } from '@nahliad/domain';

/** What a step asks for. A note may go with every step; the others belong to one step each. */
export type MoveNeeds = {
  note: 'required' | 'optional';
  verification?: 'required';
  until?: 'optional';
  ground?: 'required';
  duplicateOf?: 'required';
};

type Subject = Pick<Finding, 'workflow' | 'polarity' | 'replyDueOn'>;

export const moveNeeds = (
  { workflow, polarity, replyDueOn }: Subject,
  to: WorkflowStatus,
  today: string,
): MoveNeeds => {
  const replyAwaited = workflow === 'shared-for-reply' && polarity === 'adverse' && today <= (replyDueOn ?? today);
  return {
    note: REASONED_STATUSES.includes(to) ? 'required' : 'optional',
    ...(to === 'assessed' && { verification: 'required' }),
    ...(to === 'shared-for-reply' && { until: 'optional' }),
    ...(to === 'final' && replyAwaited && { ground: 'required' }),
    ...(to === 'duplicate' && { duplicateOf: 'required' }),
  };
};
