import { monthsElapsed } from '../due-next';
import { kaplanMeier, timeReached, type Spell, type SurvivalStep } from '../statistics/kaplan-meier';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type FiguresOf } from './figures';

/** One case, or several alike, that waits for something from a day on. */
export interface Awaited {
  readonly since: string;
  readonly happenedOn: string | null;
  /** From then on nobody waits for it any longer. */
  readonly leftOn: string | null;
  /** How many went this very way; one where nothing is said. */
  readonly cases?: number;
}

export interface WaitingTimes {
  readonly happened: number;
  readonly waiting: number;
  readonly left: number;
  /** Months by which a quarter is through; null where that was not reached. */
  readonly lowerQuartile: number | null;
}

/** In months; who left, and who waits still on the day, was watched until then. */
export const spellsOf = (cases: readonly Awaited[], asOf: string): Spell[] =>
  cases.map(({ since, happenedOn, leftOn, cases: alike = 1 }) => ({
    time: monthsElapsed(since, happenedOn ?? leftOn ?? asOf),
    happened: happenedOn !== null,
    cases: alike,
  }));

const howMany = (cases: readonly Awaited[]): number => cases.reduce((all, { cases: alike = 1 }) => all + alike, 0);

/** The Kaplan–Meier median in months with its 95 % bounds; what happens later than `asOf` is left out by the caller. */
export function waitingTime(
  cases: readonly Awaited[],
  asOf: string,
  evidence: Evidence,
  steps: readonly SurvivalStep[] = kaplanMeier(spellsOf(cases, asOf)),
): FiguresOf<WaitingTimes> {
  const all = howMany(cases);
  const happened = howMany(cases.filter(({ happenedOn }) => happenedOn !== null));
  const left = howMany(cases.filter(({ happenedOn, leftOn }) => happenedOn === null && leftOn !== null));
  const parts = { happened, waiting: all - happened - left, left, lowerQuartile: timeReached(steps, 0.25).time };
  const { time, ...bounds } = timeReached(steps, 0.5);
  if (time === null) return { ...withheld(all === 0 ? 'no-cases' : 'not-reached', all), parts };
  return { ...measure(time, all, evidenceGrade(evidence), bounds), parts };
}
