import type { Position, RecommendationPriority } from '@nahliad/domain';
import type { Chance } from './chance';
import { daysAfter } from './days';
import type { DemoFinding } from './findings-of-zarichia';
import { followUpAfter, suspensionOf, type DemoStep, type DemoSuspension } from './follow-up-of-zarichia';

export interface DemoRecommendation {
  readonly issuedOn: string;
  readonly responseDueOn: string;
  readonly targetOn: string | null;
  readonly priority: RecommendationPriority;
  /** The answer of the institution, where one has come by today. */
  readonly answer: { readonly position: Position; readonly on: string } | null;
  readonly steps: readonly DemoStep[];
  readonly suspension: DemoSuspension | null;
}

const DAYS_TO_REPLY = 56;
const POSITIONS = { accepted: 74, 'partially-accepted': 10, rejected: 7, noted: 5, 'under-consideration': 4 };
const ACCEPTED: readonly Position[] = ['accepted', 'partially-accepted'];

/** What was recommended on a finding that became final, and what came of it until today. */
export function recommendationOn(finding: DemoFinding, today: string, chance: Chance): DemoRecommendation | null {
  const issuedOn = finding.steps.find((step) => step.to === 'final')?.on;
  const stands = finding.verification === 'verified' || finding.verification === 'partly-verified';
  if (!issuedOn || !stands || !finding.story.recommendation || chance.next() < 0.2) return null;
  const responseDueOn = daysAfter(issuedOn, DAYS_TO_REPLY);
  const answer = answerBy(responseDueOn, today, chance);
  return {
    issuedOn,
    responseDueOn,
    targetOn: chance.next() < 0.8 ? daysAfter(issuedOn, chance.of([180, 270, 365])) : null,
    priority: finding.story.severity >= 4 ? 'high' : finding.story.severity === 3 ? 'medium' : 'low',
    answer,
    steps: answer ? followUpAfter(answer.on, ACCEPTED.includes(answer.position), today, chance) : [],
    suspension: suspensionOf(issuedOn, today, chance),
  };
}

function answerBy(dueOn: string, today: string, chance: Chance): DemoRecommendation['answer'] {
  if (chance.next() < 0.08) return null;
  const on = daysAfter(dueOn, chance.whole(-35, 18));
  return on <= today ? { position: chance.weighted<Position>(POSITIONS), on } : null;
}
