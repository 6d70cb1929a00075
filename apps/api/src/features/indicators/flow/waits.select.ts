import { DECIDED_POSITIONS, type Evidence, type Awaited } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { evidence } from '../records/evidence';
import type { Frame } from '../records/records';

/** All that was ever issued, with how long each of them was waited for. */
export interface Waits {
  readonly cases: Awaited[];
  readonly evidence: Evidence;
}

/** A position with no dated reply: answered on a day that nobody knows. */
const UNDATED = `(replied_on IS NULL AND position IN (${quoted(DECIDED_POSITIONS)}))`;
const cases = (happenedOn: string) => `
  coalesce(json_agg(json_build_object('since', issued_on, 'happenedOn', ${happenedOn}, 'leftOn', left_on))
    FILTER (WHERE counted), '[]') AS cases`;

export const implementationWaits = (frame: Frame): string => `
  SELECT ${evidence(frame, 'r.issued_on')} AS evidence, ${cases('implemented_on')} FROM of_wait r`;

export const replyWaits = (frame: Frame): string => `
  SELECT ${evidence(frame, 'r.issued_on')} AS evidence, ${cases('replied_on')}
  FROM of_wait r WHERE NOT ${UNDATED}`;

export const undatedReplies = (): string => `SELECT count(*)::int AS total FROM issued WHERE counted AND ${UNDATED}`;
