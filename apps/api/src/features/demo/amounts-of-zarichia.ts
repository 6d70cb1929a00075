import type { Theme } from '@nahliad/domain';
import type { DemoFinding } from './findings-of-zarichia';
import type { DemoStep } from './follow-up-of-zarichia';

const OF_MONEY: readonly Theme[] = ['budget', 'procurement'];
const OF_EACH_CASE = 180_000;

/** What a finding about money puts in question. */
export const amountQuestionedBy = ({ story, numbers }: DemoFinding): number | null =>
  story.themes.some((theme) => OF_MONEY.includes(theme)) ? numbers.n * OF_EACH_CASE : null;

/** What of it was found to be recovered once it was verified: mostly all, of some a part. */
export function amountResolvedBy(finding: DemoFinding, { to }: DemoStep): number | null {
  const questioned = amountQuestionedBy(finding);
  if (questioned === null || to !== 'closed-implemented') return null;
  return finding.numbers.m % 3 === 0 ? Math.round(questioned * 0.6) : questioned;
}
