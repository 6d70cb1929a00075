import type { RecommendationSummary } from '@nahliad/contracts';
import { daysAfter } from '@nahliad/domain';

/** What an institution owes next, what comes first before the rest. */
export const TASKS = ['answer', 'report', 'plan', 'carry-out', 'await'] as const;
export type Task = (typeof TASKS)[number];

/** A report is thought of some days before it is due. */
const DAYS_AHEAD = 14;

export function nextTask(
  { position, implementation, reportDueOn }: Pick<RecommendationSummary, 'position' | 'implementation' | 'reportDueOn'>,
  today: string,
): Task {
  if (position === 'pending' || position === 'under-consideration') return 'answer';
  if (implementation === 'claimed-implemented') return 'await';
  if (reportDueOn && reportDueOn <= daysAfter(today, DAYS_AHEAD)) return 'report';
  return implementation === 'open' || implementation === 'regressed' ? 'plan' : 'carry-out';
}
