import type { Position } from '@nahliad/domain';
import { GROUP_COLOURS, PROGRESS_GROUPS, type ProgressGroup, type ProgressState } from '../progress/progress-groups';

export const POSITION_COLOURS: Readonly<Record<Position, string>> = {
  pending: 'var(--rule-strong)',
  accepted: 'var(--band-a)',
  'partially-accepted': 'var(--band-c)',
  noted: 'var(--category-7)',
  'under-consideration': 'var(--category-1)',
  rejected: 'var(--band-f)',
};

/** A state has the colour of the group that it stands in on the bar of progress. */
export const stateColour = (state: ProgressState): string => {
  const groups = Object.entries(PROGRESS_GROUPS) as [ProgressGroup, readonly ProgressState[]][];
  const [group] = groups.find(([, states]) => states.includes(state)) ?? ['unknown' as const];
  return GROUP_COLOURS[group];
};
