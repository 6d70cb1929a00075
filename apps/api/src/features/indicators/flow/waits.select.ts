import { DECIDED_POSITIONS, OUT_OF_COHORT, type Evidence, type Awaited } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { implementedSince } from '../figures/time-to-implementation.figure';
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

const issued = (frame: Frame) => `
  SELECT *, CASE WHEN implementation = 'closed-implemented' THEN ${implementedSince(frame)} END AS implemented_on,
    CASE WHEN implementation IN (${quoted(OUT_OF_COHORT)}) THEN ${implementedSince(frame)} END AS left_on
  FROM issued`;

export const implementationWaits = (frame: Frame): string => `
  SELECT ${evidence(frame, 'r.issued_on')} AS evidence, ${cases('implemented_on')} FROM (${issued(frame)}) r`;

export const replyWaits = (frame: Frame): string => `
  SELECT ${evidence(frame, 'r.issued_on')} AS evidence, ${cases('replied_on')}
  FROM (${issued(frame)}) r WHERE NOT ${UNDATED}`;

export const undatedReplies = (): string => `SELECT count(*)::int AS total FROM issued WHERE counted AND ${UNDATED}`;
