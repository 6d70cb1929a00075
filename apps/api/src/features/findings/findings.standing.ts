import type { FindingRow } from './finding.record';

const PUBLISHABLE = { workflow: ['final', 'closed'], verification: ['verified', 'partly-verified'] };

/** What the public reads. */
export const isPublished = ({ publication }: FindingRow['record']): boolean =>
  publication === 'published' || publication === 'corrected';

/** What the public may be shown, and is not yet. */
export const isPublishable = ({ workflow, verification, publication }: FindingRow['record']): boolean =>
  PUBLISHABLE.workflow.includes(workflow) &&
  PUBLISHABLE.verification.includes(verification) &&
  (publication === 'unpublished' || publication === 'scheduled');

/** The text was decided on: from now on it changes only by a correction that all its readers are told of. */
export const isFrozen = (record: FindingRow['record']): boolean =>
  PUBLISHABLE.workflow.includes(record.workflow) || isPublished(record);
