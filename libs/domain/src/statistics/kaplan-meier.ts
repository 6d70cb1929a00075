import type { Interval } from './interval';
import { Z } from './standard-normal';

/** How long one case was watched: until what it waited for happened, or until the watching ended first (censored). */
export interface Spell {
  /** 0 or more, in any unit of time. */
  readonly time: number;
  readonly happened: boolean;
  /** How many cases went this very way; one where nothing is said. */
  readonly cases?: number;
}

/** The share still waiting from this time on, with its 95 % interval. */
export interface SurvivalStep extends Interval {
  readonly time: number;
  readonly atRisk: number;
  readonly happened: number;
  readonly survival: number;
}

/**
 * The steps of the survival curve, by time; before the first one all are waiting. A case censored at the time of a step
 * is still at risk in it. The interval is Greenwood's variance on the log-log scale, so that it stays within 0 and 1.
 * Sources: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958);
 * J. D. Kalbfleisch and R. L. Prentice, "The Statistical Analysis of Failure Time Data" (1980), §1.3.
 */
export function kaplanMeier(spells: readonly Spell[]): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let [atRisk, survival, greenwood] = [spells.reduce((all, { cases = 1 }) => all + cases, 0), 1, 0];
  for (const [time, { happened, watched }] of byTime(spells)) {
    if (happened > 0) {
      survival *= 1 - happened / atRisk;
      greenwood += happened / (atRisk * (atRisk - happened));
      steps.push({ time, atRisk, happened, survival, ...logLogInterval(survival, greenwood) });
    }
    atRisk -= watched;
  }
  return steps;
}

type AtOneTime = { readonly happened: number; readonly watched: number };

function byTime(spells: readonly Spell[]): [number, AtOneTime][] {
  const times = new Map<number, AtOneTime>();
  for (const { time, happened, cases = 1 } of spells) {
    const so = times.get(time) ?? { happened: 0, watched: 0 };
    times.set(time, { happened: so.happened + (happened ? cases : 0), watched: so.watched + cases });
  }
  return [...times].sort(([one], [other]) => one - other);
}

function logLogInterval(survival: number, greenwood: number): Interval {
  if (survival === 0) return { low: 0, high: 0 };
  const reach = Math.exp((Z * Math.sqrt(greenwood)) / -Math.log(survival));
  return { low: survival ** reach, high: survival ** (1 / reach) };
}

/** When a share of the cases is through; each null is “not reached” while they were watched. */
export interface TimeReached {
  readonly time: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const ROUNDING = 1e-12;

/**
 * The first time by which `share` (0-1) of the cases is through: 0.5 for the median, 0.25 for the lower quartile.
 * Its interval: where the bounds of the curve get there (R. Brookmeyer and J. Crowley, Biometrics 38, 1982).
 */
export function timeReached(steps: readonly SurvivalStep[], share: number): TimeReached {
  const waiting = 1 - share + ROUNDING;
  const first = (bound: 'survival' | keyof Interval) => steps.find((step) => step[bound] <= waiting)?.time ?? null;
  return { time: first('survival'), low: first('low'), high: first('high') };
}
