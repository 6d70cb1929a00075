import { VOID_STATUSES } from '@nahliad/domain';
import { isPublished } from '../findings.standing';
import type { Precondition } from './precondition';

/** What the public reads is taken back openly, with a tombstone, before it ceases to hold. */
export const retractedFirst: Precondition = ({ record }, to) =>
  VOID_STATUSES.includes(to) && isPublished(record) ? 'finding.retract-first' : undefined;
