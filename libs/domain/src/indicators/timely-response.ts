import { evidenceGrade, type Evidence } from './evidence';
import { share, type Figures } from './figures';

/** Recommendations whose reply fell due, by what became of it; each is in one of the six. */
export interface RepliesDue {
  readonly onTime: number;
  readonly late: number;
  /** Answered, and nobody recorded when. */
  readonly undated: number;
  /** Due on the as-of date itself: there is still time. */
  readonly dueToday: number;
  readonly overdue: number;
  /** The deadline stands still on the day: neither on time nor late yet. */
  readonly suspended: number;
}

export type TimelyResponse = Figures & { readonly parts: RepliesDue & { readonly answered: Figures } };

/**
 * First substantive response on or before its due date ÷ all due whose timing is on record. A body that never records
 * when replies come has no such share: the unanswered alone would read as 0 %. Suspended ones are in neither share.
 */
export function timelyResponse(replies: RepliesDue, evidence: Evidence): TimelyResponse {
  const { onTime, late, undated, dueToday, overdue } = replies;
  const dated = onTime + late;
  const timed = dated === 0 ? 0 : dated + dueToday + overdue;
  const answered = dated + undated;
  const grade = evidenceGrade(evidence);
  return {
    ...share(onTime, timed, grade),
    parts: { ...replies, answered: share(answered, answered + dueToday + overdue, grade) },
  };
}
