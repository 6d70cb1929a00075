import { isClosed } from './recommendation-lifecycle';
import type { RecommendationPriority } from './vocabulary/recommendations';
import type { Severity } from './vocabulary/findings';
import type { Implementation } from './vocabulary/statuses';

/** A recommendation without a priority counts as one of medium priority. */
export const PRIORITY_WEIGHTS: Readonly<Record<RecommendationPriority, number>> = { high: 3, medium: 2, low: 1 };
export const UNSAID_PRIORITY: RecommendationPriority = 'medium';

/** What each degree of severity weighs in harm: thrice the one before. */
export const SEVERITY_WEIGHTS: Readonly<Record<Severity, number>> = { 1: 1, 2: 3, 3: 9, 4: 27 };

/** What has no target date is given a year. */
export const DAYS_WHERE_UNSAID = 365;
/** What was issued today hurts a little already, and what has been overdue for ever not without end. */
export const LEAST_SHARE = 0.1;
export const MOST_SHARE = 4;

export interface Waiting {
  readonly implementation: Implementation;
  readonly priority: RecommendationPriority | null;
  /** The worst of the findings behind it that the reader may read; null where that is none. */
  readonly severity: Severity | null;
  readonly issuedOn: string;
  readonly targetOn: string | null;
  readonly suspended: boolean;
}

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * How much it hurts that a recommendation still waits: weight of its priority (1–3) × weight of the worst finding behind
 * it (1–27) × how many times over its time has run out (elapsed ÷ allowed days, from 0.1 to 4, 1 on the target date).
 * What waits for nothing is null: it has ended, or its deadline stands still.
 */
export function urgency(of: Waiting, today: string): number | null {
  if (of.suspended || isClosed(of.implementation)) return null;
  const allowed = of.targetOn === null ? DAYS_WHERE_UNSAID : Math.max(1, days(of.issuedOn, of.targetOn));
  const share = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, days(of.issuedOn, today) / allowed));
  return PRIORITY_WEIGHTS[of.priority ?? UNSAID_PRIORITY] * (of.severity ? SEVERITY_WEIGHTS[of.severity] : 1) * share;
}
