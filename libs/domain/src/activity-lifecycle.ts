import type { ActivityStatus } from './vocabulary/activities';

/** Where an act of oversight may go from each status: once logged it is on record. */
const NEXT: Record<ActivityStatus, readonly ActivityStatus[]> = { draft: ['logged'], logged: [] };

export const nextActivityStatuses = (from: ActivityStatus): readonly ActivityStatus[] => NEXT[from];

/** How an act stands to a day. One that has no end yet goes on from its first day. */
export const ACTIVITY_PHASES = ['planned', 'ongoing', 'ended'] as const;
export type ActivityPhase = (typeof ACTIVITY_PHASES)[number];

export function phaseOn(
  day: string,
  act: { readonly startedOn: string; readonly endedOn: string | null },
): ActivityPhase {
  if (act.startedOn > day) return 'planned';
  return act.endedOn === null || act.endedOn > day ? 'ongoing' : 'ended';
}
