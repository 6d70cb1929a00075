import { evidenceGrade, type Evidence } from './evidence';
import { share, type Figures } from './figures';

/** Recommendations that are still open. */
export interface OpenRecommendations {
  readonly pastTarget: number;
  readonly withinTarget: number;
  readonly withoutTarget: number;
  /** With a target date that stands still on the day. */
  readonly suspended: number;
}

export type Overdue = Figures & { readonly parts: OpenRecommendations };

/** Open past target ÷ open with a target; those with no target, or a suspended one, are shown apart. */
export function overdue(open: OpenRecommendations, evidence: Evidence): Overdue {
  const { pastTarget, withinTarget } = open;
  return { ...share(pastTarget, pastTarget + withinTarget, evidenceGrade(evidence)), parts: open };
}
