import type { ErrorCode, MoveFinding } from '@nahliad/contracts';
import type { WorkflowStatus } from '@nahliad/domain';
import type { FindingRow } from '../finding.record';
import { duplicateNamed, nothingMisplaced, reasonGiven, verificationDecided } from './given.preconditions';
import type { Precondition, Requirement } from './precondition';
import { retractedFirst } from './publication.preconditions';
import { recommendationsClosed } from './recommendations.preconditions';
import { replyAwaited, sharedBeforeFinal } from './reply.preconditions';
import { coLeadsDecided } from './signatures.preconditions';

/** All that may be in the way of a step, each family in a file of its own. */
const PRECONDITIONS: readonly Precondition[] = [
  sharedBeforeFinal,
  coLeadsDecided,
  recommendationsClosed,
  retractedFirst,
];

const REQUIREMENTS: readonly Requirement[] = [
  nothingMisplaced,
  reasonGiven,
  verificationDecided,
  duplicateNamed,
  replyAwaited,
];

/** The first reason why a step is not open. */
export function whyClosed(row: FindingRow, to: WorkflowStatus): ErrorCode | undefined {
  for (const why of PRECONDITIONS) {
    const code = why(row, to);
    if (code) return code;
  }
  return undefined;
}

/** Refuses a step that lacks something, by the first thing that it lacks. */
export function assertGiven(row: FindingRow, move: MoveFinding, today: string): void {
  for (const lacks of REQUIREMENTS) {
    const refusal = lacks(row, move, today);
    if (refusal) throw refusal;
  }
}
