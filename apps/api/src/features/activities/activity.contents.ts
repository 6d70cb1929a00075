import type { Activity, CreateActivity } from '@nahliad/contracts';
import { DomainError } from '../../platform/errors/domain-error';
import { assertUnstamped, latestToday } from '../findings/finding.contents';

type Course = Pick<Activity, 'startedOn' | 'endedOn' | 'outcome'>;
type Texts = Pick<CreateActivity, 'title' | 'note'>;

/** What no act may say of its course, and its texts, whoever writes them. */
export function assertContents({ startedOn, endedOn, outcome }: Course, { title, note }: Texts): void {
  if (outcome === 'ongoing' && endedOn !== null)
    throw new DomainError('activity.outcome-required', [{ path: 'outcome', code: 'required' }]);
  assertUnstamped({ title, note });
  if (outcome === 'ongoing') return;
  if (startedOn > latestToday())
    throw new DomainError('activity.outcome-in-future', [{ path: 'outcome', code: 'in-future' }]);
  if (endedOn === null) throw new DomainError('activity.end-required', [{ path: 'endedOn', code: 'required' }]);
  if (endedOn < startedOn) throw new DomainError('request.invalid', [{ path: 'endedOn', code: 'before-start' }]);
  if (endedOn > latestToday())
    throw new DomainError('activity.ended-in-future', [{ path: 'endedOn', code: 'in-future' }]);
}

/** An act that is logged with its outcome, and with no other end, ended on the day on which it began. */
export const courseOf = ({ startedOn, endedOn, outcome }: CreateActivity): Course => ({
  startedOn,
  endedOn: endedOn ?? (outcome === 'ongoing' ? null : startedOn),
  outcome,
});
