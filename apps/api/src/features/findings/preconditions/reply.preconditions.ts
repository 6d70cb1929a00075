import { SETTLED_REPLIES } from '@nahliad/domain';
import { DomainError } from '../../../platform/errors/domain-error';
import { required } from './given.preconditions';
import type { Precondition, Requirement } from './precondition';

/** What is held against an institution is shown to it before it is final. */
export const sharedBeforeFinal: Precondition = ({ record }, to) =>
  to === 'final' && record.workflow === 'assessed' && record.polarity === 'adverse' ? 'finding.reply-first' : undefined;

/** While an institution may still reply and has not, only a waiver with its ground leads on. */
export const replyAwaited: Requirement = ({ record }, { to, ground }, today) => {
  const owed = record.workflow === 'shared-for-reply' && record.polarity === 'adverse';
  const answered = record.reply !== null && SETTLED_REPLIES.includes(record.reply);
  return to === 'final' && owed && !answered && !ground && today <= (record.replyDueOn ?? today)
    ? new DomainError('finding.reply-period-open', required('ground'))
    : undefined;
};
