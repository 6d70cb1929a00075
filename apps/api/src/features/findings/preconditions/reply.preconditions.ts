import { DomainError } from '../../../platform/errors/domain-error';
import { required } from './given.preconditions';
import type { Precondition, Requirement } from './precondition';

/** What is held against an institution is shown to it before it is final. */
export const sharedBeforeFinal: Precondition = ({ record }, to) =>
  to === 'final' && record.workflow === 'assessed' && record.polarity === 'adverse' ? 'finding.reply-first' : undefined;

export const replyDueAhead: Requirement = (_, { until }, today) =>
  until !== undefined && until <= today
    ? new DomainError('request.invalid', [{ path: 'until', code: 'in-past' }])
    : undefined;

/** While the institution may still reply, only a waiver with its ground leads on. */
export const replyAwaited: Requirement = ({ record }, { to, ground }, today) => {
  const awaited = record.workflow === 'shared-for-reply' && record.polarity === 'adverse';
  return to === 'final' && awaited && !ground && today <= (record.replyDueOn ?? today)
    ? new DomainError('finding.reply-period-open', required('ground'))
    : undefined;
};
