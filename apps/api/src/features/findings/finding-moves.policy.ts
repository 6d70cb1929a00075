import type { MoveFinding, PublishFinding } from '@nahliad/contracts';
import { TAKEN_BACK, type WorkflowStatus } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { FindingRow } from './finding.record';
import { isWriter, lacksSecondEyes, leadsBodyOf, mayTake } from './findings.policy';
import { isFrozen, isPublishable, isPublished } from './findings.standing';
import { required } from './preconditions/given.preconditions';
import { assertGiven, whyClosed } from './preconditions/preconditions';

/** Refuses a step that is not there, not this person's, or not ready. */
export function assertMove(actor: Actor, row: FindingRow, move: MoveFinding, today: string): void {
  const { to } = move;
  if (!mayTake(actor, row, to))
    throw new DomainError(lacksSecondEyes(actor, row, to) ? 'finding.four-eyes' : 'finding.move-refused');
  const why = whyClosed(row, to);
  if (why) throw new DomainError(why);
  assertGiven(row, move, today);
}

interface Step {
  readonly personId: string | null;
  readonly from: WorkflowStatus;
  readonly to: WorkflowStatus;
}

/** Only whoever took a step takes it back, and only while it is the last thing that happened to the finding's status. */
export function assertTakenBack(actor: Actor, workflow: WorkflowStatus, last: Step | undefined): void {
  if (!last || last.to !== workflow || !TAKEN_BACK.includes(workflow)) throw new DomainError('finding.move-refused');
  if (last.personId !== actor.id) throw new DomainError('access.refused');
}

/**
 * Publishing, also on a day to come, lowers the visibility, which takes two: its writer, and a lead of the body who wrote
 * none of it. Taking back takes one.
 */
export function assertPublication(actor: Actor, row: FindingRow, publication: PublishFinding, today: string): void {
  const { to, note, on } = publication;
  if (!leadsBodyOf(actor, row)) throw new DomainError('access.refused');
  const shows = to === 'published' || to === 'scheduled';
  if (shows && isWriter(actor, row)) throw new DomainError('finding.four-eyes');
  if (!READY[to](row.record)) throw new DomainError('finding.publication-refused');
  if (to === 'retracted' && !note) throw new DomainError('finding.note-required', required('note'));
  if (on !== undefined && to !== 'scheduled')
    throw new DomainError('request.invalid', [{ path: 'on', code: 'not-applicable' }]);
  if (to === 'scheduled' && on === undefined) throw new DomainError('finding.publish-on-required', required('on'));
  if (on !== undefined && on <= today) throw new DomainError('request.invalid', [{ path: 'on', code: 'in-past' }]);
}

const READY: Record<PublishFinding['to'], (record: FindingRow['record']) => boolean> = {
  unpublished: ({ publication }) => publication === 'scheduled',
  scheduled: isPublishable,
  published: isPublishable,
  retracted: isPublished,
};

/** Who corrects a final text decides on it as much as who finalised it. */
export function assertCorrection(actor: Actor, row: FindingRow): void {
  if (!leadsBodyOf(actor, row)) throw new DomainError('access.refused');
  if (isWriter(actor, row)) throw new DomainError('finding.four-eyes');
  if (!isFrozen(row.record)) throw new DomainError('finding.correction-refused');
}
