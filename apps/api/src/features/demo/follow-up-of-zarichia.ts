import { outcomesOf, type FollowUpStep, type Implementation, type SuspensionGround } from '@nahliad/domain';
import type { Chance } from './chance';
import { daysAfter } from './days';

export interface DemoStep {
  readonly step: FollowUpStep;
  readonly to: Implementation;
  readonly on: string;
}

export interface DemoSuspension {
  readonly ground: SuspensionGround;
  readonly from: string;
  readonly until: string;
}

/** What may come of a recommendation that was accepted, and how often; every state of the lifecycle ends one of them. */
const COURSES = {
  nothing: { weight: 14, steps: [] },
  planned: { weight: 12, steps: ['plan'] },
  begun: { weight: 14, steps: ['plan', 'progress'] },
  halfway: { weight: 8, steps: ['plan', 'progress', 'partly'] },
  claimed: { weight: 14, steps: ['plan', 'progress', 'claim'] },
  refuted: { weight: 6, steps: ['plan', 'claim', 'refuted'] },
  done: { weight: 20, steps: ['plan', 'progress', 'claim', 'closed-implemented'] },
  undone: { weight: 6, steps: ['plan', 'claim', 'closed-implemented', 'regressed'] },
  superseded: { weight: 5, steps: ['plan', 'closed-superseded'] },
  'out-of-date': { weight: 5, steps: ['closed-no-longer-applicable'] },
  withdrawn: { weight: 5, steps: ['withdrawn'] },
} as const;
type Course = keyof typeof COURSES;

const WEIGHTS = Object.fromEntries(Object.entries(COURSES).map(([key, { weight }]) => [key, weight])) as Record<
  Course,
  number
>;

/** Accepted is not done: some plans never move, some claims are never checked, and what was done may come undone. */
export function followUpAfter(answeredOn: string, accepted: boolean, today: string, chance: Chance): DemoStep[] {
  const steps = accepted ? COURSES[chance.weighted<Course>(WEIGHTS)].steps : refusedSteps(chance);
  let on = answeredOn;
  return steps
    .map((step): DemoStep => {
      on = daysAfter(on, chance.whole(20, 75));
      if (step === 'partly') return { step: 'progress', to: 'partially-implemented', on };
      return { step, to: outcomesOf(step)[0] ?? 'open', on };
    })
    .filter((one) => one.on <= today);
}

const refusedSteps = (chance: Chance) => (chance.next() < 0.5 ? (['closed-not-implemented'] as const) : []);

const GROUNDS: Readonly<Record<SuspensionGround, number>> = {
  'state-of-emergency': 4,
  'court-order': 3,
  agreed: 3,
  'martial-law': 2,
};

/** A few deadlines stand still today, and some did for a while. */
export function suspensionOf(issuedOn: string, today: string, chance: Chance): DemoSuspension | null {
  if (chance.next() > 0.08) return null;
  const from = daysAfter(issuedOn, chance.whole(20, 120));
  const until = daysAfter(chance.next() < 0.7 ? today : from, chance.whole(40, 160));
  return from <= today ? { ground: chance.weighted<SuspensionGround>(GROUNDS), from, until } : null;
}
