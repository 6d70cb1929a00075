import type { Verification, WorkflowStatus } from './vocabulary/statuses';

/**
 * Who takes a step: whoever wrote the finding, or somebody who leads its body, or one that leads with
 * it, and wrote none of it.
 */
export type StepTaker = 'author' | 'reviewer' | 'co-reviewer';

const AUTHOR = ['author'] as const;
const REVIEWER = ['reviewer'] as const;
const EITHER = ['author', 'reviewer'] as const;
const REVIEWERS = ['reviewer', 'co-reviewer'] as const;

/**
 * Where a finding may go from each status, and who takes it there. A reviewer may hand a submission back; nothing else
 * moves backwards. Nobody decides on what they wrote. A body that leads with another reviews with it; whether a finding
 * is taken back, closed or opened again is for its own body.
 */
const STEPS: Record<WorkflowStatus, Partial<Record<WorkflowStatus, readonly StepTaker[]>>> = {
  draft: { submitted: AUTHOR, withdrawn: AUTHOR },
  submitted: { 'under-review': REVIEWERS, withdrawn: EITHER, duplicate: REVIEWER },
  'under-review': { returned: REVIEWERS, assessed: REVIEWERS, withdrawn: REVIEWER, duplicate: REVIEWER },
  returned: { submitted: AUTHOR, withdrawn: EITHER, duplicate: REVIEWER },
  assessed: { 'shared-for-reply': REVIEWERS, final: REVIEWERS, withdrawn: REVIEWER, duplicate: REVIEWER },
  'shared-for-reply': { final: REVIEWERS, withdrawn: REVIEWER, duplicate: REVIEWER },
  final: { closed: REVIEWER },
  closed: { reopened: REVIEWER },
  reopened: { 'under-review': REVIEWER },
  withdrawn: {},
  duplicate: {},
};

export const nextStatuses = (from: WorkflowStatus): readonly WorkflowStatus[] =>
  Object.keys(STEPS[from]) as WorkflowStatus[];

/** Who may take this step; nobody where there is no such step. */
export const takersOf = (from: WorkflowStatus, to: WorkflowStatus): readonly StepTaker[] => STEPS[from][to] ?? [];

/** The text may still change. */
export const EDITABLE_STATUSES: readonly WorkflowStatus[] = ['draft', 'returned'];

/** Steps by which nobody has decided anything yet: whoever took one can take it back while nothing has followed. */
export const TAKEN_BACK: readonly WorkflowStatus[] = ['submitted', 'under-review'];

/** It holds nothing any more: it was taken back, or another one says the same. */
export const VOID_STATUSES: readonly WorkflowStatus[] = ['withdrawn', 'duplicate'];

/** Steps that say nothing without a reason. */
export const REASONED_STATUSES: readonly WorkflowStatus[] = ['returned', 'withdrawn', 'reopened'];

/** Findings that indicators count: both at once. */
export const COUNTED_STATUSES: readonly WorkflowStatus[] = ['final', 'closed'];
export const COUNTED_VERIFICATIONS: readonly Verification[] = ['verified', 'partly-verified'];

/** Statuses in which the institution sees what is said of it. */
export const SHARED_STATUSES: readonly WorkflowStatus[] = ['shared-for-reply', 'final', 'closed', 'reopened'];

/** Something may be recommended on it: what is closed has only closed recommendations, and is reopened first. */
export const RECOMMENDED_ON: readonly WorkflowStatus[] = [
  'submitted',
  'under-review',
  'returned',
  'assessed',
  'shared-for-reply',
  'final',
  'reopened',
];

/** What made a version of a finding's text: logging it, changing it before it was final, or correcting it since. */
export const VERSION_GROUNDS = ['logged', 'change', 'correction'] as const;
export type VersionGround = (typeof VERSION_GROUNDS)[number];
