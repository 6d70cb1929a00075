import type { MoveFinding, PublishFinding } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { FindingRow } from './finding.record';
import { isWriter, lacksSecondEyes, leadsBodyOf, mayTake } from './findings.policy';
import { isPublishable, isPublished } from './findings.standing';
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

/** Publishing lowers the visibility, which takes two: its writer, and a lead of the body who wrote none of it. */
export function assertPublication(actor: Actor, row: FindingRow, { to, note }: PublishFinding): void {
  if (!leadsBodyOf(actor, row)) throw new DomainError('access.refused');
  if (isWriter(actor, row)) throw new DomainError('finding.four-eyes');
  const ready = to === 'published' ? isPublishable(row.record) : isPublished(row.record);
  if (!ready) throw new DomainError('finding.publication-refused');
  if (to === 'retracted' && !note) throw new DomainError('finding.note-required', required('note'));
}
