import type { Interval } from './interval';
import { kaplanMeier, type Spell, type SurvivalStep } from './kaplan-meier';

/** A survival curve read at one time: the share that still waits then, and how many cases are still watched. */
export interface SurvivalReading extends Interval {
  readonly time: number;
  readonly atRisk: number;
  readonly survival: number;
}

/** Nobody is through at the beginning, and of that there is no doubt. */
const BEGINNING = { survival: 1, low: 1, high: 1 };

/**
 * The curve as a table has it, with the number at risk beside each reading (T. P. Morris et al., "Proposals on
 * Kaplan–Meier plots in medical research", BMJ Open 9, 2019). It ends where nobody is watched any longer.
 */
export function survivalReadings(spells: readonly Spell[], times: readonly number[]): SurvivalReading[] {
  const steps = kaplanMeier(spells);
  return times.flatMap((time) => {
    const atRisk = spells.filter((spell) => spell.time >= time).length;
    return atRisk === 0 ? [] : { time, atRisk, ...boundsAt(steps, time) };
  });
}

function boundsAt(steps: readonly SurvivalStep[], time: number) {
  const { survival, low, high } = steps.findLast((step) => step.time <= time) ?? BEGINNING;
  return { survival, low, high };
}
