import type { Finding, StatusEvent } from '@nahliad/contracts';
import {
  EDITABLE_STATUSES,
  RECOMMENDED_ON,
  nextStatuses,
  takersOf,
  type StepTaker,
  type WorkflowStatus,
} from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { coLeads, writesWith } from './finding.participants';
import { withInstitutionIds, type FindingRow } from './finding.record';
import { isFrozen, isPublishable, isPublished } from './findings.standing';
import { whyClosed } from './preconditions/preconditions';

export const leadsBodyOf = (actor: Actor, { record }: FindingRow): boolean =>
  bodiesOf(actor, 'lead').includes(record.bodyId);

export const isWriter = (actor: Actor, { writerIds }: FindingRow): boolean =>
  actor.id !== null && writerIds.includes(actor.id);

/** Four eyes: nobody decides on what they wrote. */
const isReviewer = (actor: Actor, row: FindingRow) => leadsBodyOf(actor, row) && !isWriter(actor, row);

const IS: Record<StepTaker, (actor: Actor, row: FindingRow) => boolean> = {
  author: (actor, { authorId }) => actor.id === authorId,
  reviewer: isReviewer,
  'co-reviewer': (actor, row) => coLeads(actor, row) && !isWriter(actor, row),
};

/** Only the circle of those who take a step: what the step needs beside them is for `movesFor` and the service. */
export const mayTake = (actor: Actor, row: FindingRow, to: WorkflowStatus): boolean =>
  takersOf(row.record.workflow, to).some((taker) => IS[taker](actor, row));

/** Somebody who could take this step, had they not written the finding. */
export const lacksSecondEyes = (actor: Actor, row: FindingRow, to: WorkflowStatus): boolean => {
  const takers = takersOf(row.record.workflow, to);
  const reviews = takers.includes('reviewer') && leadsBodyOf(actor, row);
  return (reviews || (takers.includes('co-reviewer') && coLeads(actor, row))) && !mayTake(actor, row, to);
};

/** The steps open to this person now. */
export const movesFor = (actor: Actor, row: FindingRow): WorkflowStatus[] =>
  nextStatuses(row.record.workflow).filter((to) => mayTake(actor, row, to) && !whyClosed(row, to));

/** The steps that are this person's business and not open to them, each with why. */
export const closedFor = (actor: Actor, row: FindingRow): Finding['closed'] =>
  nextStatuses(row.record.workflow).flatMap((to) => {
    const code = lacksSecondEyes(actor, row, to) ? 'finding.four-eyes' : mayTake(actor, row, to) && whyClosed(row, to);
    return code ? [{ to, code }] : [];
  });

/** What the public reads stays as it was decided on, also where it is reviewed again. */
export const isEditable = ({ record }: FindingRow): boolean =>
  EDITABLE_STATUSES.includes(record.workflow) && !isPublished(record);

/**
 * A draft is changed by its author; what was handed back, by the lead of its body and by the bodies that write it too.
 * Whoever changes it thereby becomes a writer.
 */
export const mayEdit = (actor: Actor, row: FindingRow): boolean =>
  isEditable(row) && (IS.author(actor, row) || leadsBodyOf(actor, row) || writesWith(actor, row));

export function assertEditable(actor: Actor, row: FindingRow): void {
  if (!isEditable(row)) throw new DomainError('finding.not-editable');
  if (!mayEdit(actor, row)) throw new DomainError('access.refused');
}

export const mayPublish = (actor: Actor, row: FindingRow): boolean =>
  isReviewer(actor, row) && isPublishable(row.record);

/** Taking back, like hiding from more people, is one person's act. */
export const mayRetract = (actor: Actor, row: FindingRow): boolean =>
  leadsBodyOf(actor, row) && isPublished(row.record);

export const mayCorrect = (actor: Actor, row: FindingRow): boolean => isReviewer(actor, row) && isFrozen(row.record);

export const mayRecommend = (actor: Actor, row: FindingRow): boolean =>
  leadsBodyOf(actor, row) && RECOMMENDED_ON.includes(row.record.workflow);

/** Who took a step, and on what ground, stays with the body; everybody else reads what happened, and when. */
export const mayReadReasons = (
  actor: Actor,
  finding: { readonly authorId: string; readonly bodyId: string },
): boolean => actor.id === finding.authorId || bodiesOf(actor, 'officer', 'lead').includes(finding.bodyId);

/** What was said to everybody with the step: why a finding was retracted is part of its tombstone. */
const TOLD_PUBLICLY = ['retracted', 'corrected'];

/** What everybody reads of a step. */
export const toldToAll = (event: StatusEvent): StatusEvent => ({
  ...event,
  person: null,
  note: event.axis === 'publication' && TOLD_PUBLICLY.includes(event.to) ? event.note : null,
});

/** The finding as this person gets it: with what they can do next. */
export const present = (actor: Actor, row: FindingRow): Finding => ({
  ...withInstitutionIds(row.record),
  activityId: row.record.activity?.id ?? null,
  moves: movesFor(actor, row),
  closed: closedFor(actor, row),
  may: {
    edit: mayEdit(actor, row),
    publish: mayPublish(actor, row),
    retract: mayRetract(actor, row),
    correct: mayCorrect(actor, row),
    recommend: mayRecommend(actor, row),
  },
});
