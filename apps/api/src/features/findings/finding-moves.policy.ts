import type { MoveFinding, PublishFinding } from '@nahliad/contracts';
import { REASONED_STATUSES } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { FindingRow } from './finding.record';
import {
  hasOpenRecommendations,
  isPublishable,
  isPublished,
  isWriter,
  lacksSecondEyes,
  leadsBodyOf,
  mayTake,
  skipsReply,
} from './findings.policy';

/** What a step can be given belongs to one step each; `note` to all. */
const BELONGS_TO = {
  verification: 'assessed',
  until: 'shared-for-reply',
  ground: 'final',
  duplicateOf: 'duplicate',
} as const;
const GIVEN = Object.keys(BELONGS_TO) as (keyof typeof BELONGS_TO)[];

/** Refuses a step that is not there, not this person's, or not ready. */
export function assertMove(actor: Actor, row: FindingRow, move: MoveFinding, today: string): void {
  const { to } = move;
  if (!mayTake(actor, row, to))
    throw new DomainError(lacksSecondEyes(actor, row, to) ? 'finding.four-eyes' : 'finding.move-refused');
  if (skipsReply(row, to)) throw new DomainError('finding.move-refused');
  if (to === 'closed' && hasOpenRecommendations(row)) throw new DomainError('finding.open-recommendations');
  assertGiven(row, move, today);
}

function assertGiven({ record }: FindingRow, move: MoveFinding, today: string): void {
  const { to, note, verification = record.verification, until, ground, duplicateOf } = move;
  const misplaced = GIVEN.filter((field) => move[field] !== undefined && BELONGS_TO[field] !== to);
  if (misplaced.length)
    throw new DomainError(
      'request.invalid',
      misplaced.map((path) => ({ path, code: 'not-applicable' })),
    );
  if (REASONED_STATUSES.includes(to) && !note) throw new DomainError('finding.note-required', required('note'));
  if (to === 'assessed' && verification === 'pending')
    throw new DomainError('finding.verification-required', required('verification'));
  if (to === 'duplicate' && !duplicateOf)
    throw new DomainError('finding.duplicate-of-required', required('duplicateOf'));
  if (until !== undefined && until <= today)
    throw new DomainError('request.invalid', [{ path: 'until', code: 'in-past' }]);
  const replyAwaited = record.workflow === 'shared-for-reply' && record.polarity === 'adverse';
  if (to === 'final' && replyAwaited && !ground && today <= (record.replyDueOn ?? today))
    throw new DomainError('finding.reply-period-open', required('ground'));
}

const required = (path: string) => [{ path, code: 'required' }];

/** Publishing lowers the visibility, which takes two: its writer, and a lead of the body who wrote none of it. */
export function assertPublication(actor: Actor, row: FindingRow, { to, note }: PublishFinding): void {
  if (!leadsBodyOf(actor, row)) throw new DomainError('access.refused');
  if (isWriter(actor, row)) throw new DomainError('finding.four-eyes');
  const ready = to === 'published' ? isPublishable(row.record) : isPublished(row.record);
  if (!ready) throw new DomainError('finding.publication-refused');
  if (to === 'retracted' && !note) throw new DomainError('finding.note-required', required('note'));
}
