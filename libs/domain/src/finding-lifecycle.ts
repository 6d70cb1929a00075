import type { WorkflowStatus } from './vocabulary/statuses';

/** Where a finding may go from each status. A reviewer may hand a submission back; nothing else moves backwards. */
const NEXT: Record<WorkflowStatus, readonly WorkflowStatus[]> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['under-review', 'withdrawn', 'duplicate'],
  'under-review': ['returned', 'assessed', 'withdrawn', 'duplicate'],
  returned: ['submitted', 'withdrawn', 'duplicate'],
  assessed: ['shared-for-reply', 'final', 'withdrawn', 'duplicate'],
  'shared-for-reply': ['final', 'withdrawn', 'duplicate'],
  final: ['closed'],
  closed: ['reopened'],
  reopened: ['under-review'],
  withdrawn: [],
  duplicate: [],
};

export const nextStatuses = (from: WorkflowStatus): readonly WorkflowStatus[] => NEXT[from];

/** Its author may still change the text. */
export const EDITABLE_STATUSES: readonly WorkflowStatus[] = ['draft', 'returned'];

/** Steps that need somebody who did not write the finding. */
export const FOUR_EYES_STATUSES: readonly WorkflowStatus[] = [
  'under-review',
  'returned',
  'assessed',
  'shared-for-reply',
  'final',
  'closed',
  'reopened',
];

/** Findings that indicators count. */
export const COUNTED_STATUSES: readonly WorkflowStatus[] = ['final', 'closed'];

/** Statuses in which the institution sees what is said of it. */
export const SHARED_STATUSES: readonly WorkflowStatus[] = ['shared-for-reply', 'final', 'closed', 'reopened'];
