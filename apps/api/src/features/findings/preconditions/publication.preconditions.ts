import type { WorkflowStatus } from '@nahliad/domain';
import { isPublished } from '../findings.standing';
import type { Precondition } from './precondition';

const ENDS_WITHOUT_TEXT: readonly WorkflowStatus[] = ['withdrawn', 'duplicate'];

/** What the public reads is taken back openly, with a tombstone, before it ceases to hold. */
export const retractedFirst: Precondition = ({ record }, to) =>
  ENDS_WITHOUT_TEXT.includes(to) && isPublished(record) ? 'finding.retract-first' : undefined;
