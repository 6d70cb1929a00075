import type { DueNext } from './due-next';

/** How a cell (institution × criterion) stands: looked at within its interval, too long ago, or by nobody yet. */
export const LOOK_STATES = ['current', 'lapsed', 'never'] as const;
export type LookState = (typeof LOOK_STATES)[number];

export const lookState = ({ neverLookedAt, overdue }: Pick<DueNext, 'neverLookedAt' | 'overdue'>): LookState => {
  if (neverLookedAt) return 'never';
  return overdue ? 'lapsed' : 'current';
};
