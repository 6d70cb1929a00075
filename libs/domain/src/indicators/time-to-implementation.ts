import { monthsElapsed } from '../due-next';
import { kaplanMeier, timeReached, type Spell, type SurvivalStep } from '../statistics/kaplan-meier';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type FiguresOf } from './figures';

export const TIME_TO_IMPLEMENTATION: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'months',
  dimensions: ['institution', 'category', 'criterion'],
  formulaVersion: 1,
  // Four years is when the cohort counts as mature; a year is one round of reporting, budget and legislation.
  goalposts: { worst: 48, best: 12 },
  text: {
    name: { en: 'Time to implementation', uk: 'Тривалість виконання рекомендацій' },
    formula: {
      en: 'The Kaplan–Meier median of the months from the issue of a recommendation to its closure as implemented; beside it the lower quartile. Those still open, and those that were withdrawn or overtaken, count for as long as they were watched. Where fewer than half are through, the median is not reached, which is an answer of its own.',
      uk: 'Медіана за методом Каплана – Мейєра кількості місяців від надання рекомендації до її закриття як виконаної; поруч – нижній квартиль. Незакриті, відкликані, замінені й ті, що втратили актуальність, враховано за той час, протягом якого за ними спостерігали. Якщо виконано менш ніж половину, медіани не досягнуто, і це теж відповідь.',
    },
  },
};

/** One recommendation on its way. */
export interface Implementing {
  readonly issuedOn: string;
  /** Closed as implemented. */
  readonly implementedOn: string | null;
  /** Withdrawn, superseded or no longer applicable: from then on nobody waits for it. */
  readonly leftOn: string | null;
}

export interface ImplementationTimes {
  readonly implemented: number;
  readonly waiting: number;
  readonly left: number;
  /** Months by which a quarter is through; null where that was not reached. */
  readonly lowerQuartile: number | null;
}

const spellOf = ({ issuedOn, implementedOn, leftOn }: Implementing, asOf: string): Spell => ({
  time: monthsElapsed(issuedOn, implementedOn ?? leftOn ?? asOf),
  happened: implementedOn !== null,
});

/** The share still waiting by months since issue. */
export const implementationCurve = (recommendations: readonly Implementing[], asOf: string): SurvivalStep[] =>
  kaplanMeier(recommendations.map((one) => spellOf(one, asOf)));

/** Median months from issue to closed-implemented, its 95 % bounds and the lower quartile; what happens later than `asOf` is left out by the caller. */
export function timeToImplementation(
  recommendations: readonly Implementing[],
  asOf: string,
  evidence: Evidence,
): FiguresOf<ImplementationTimes> {
  const steps = implementationCurve(recommendations, asOf);
  const all = recommendations.length;
  const implemented = recommendations.filter(({ implementedOn }) => implementedOn !== null).length;
  const left = recommendations.filter(({ implementedOn, leftOn }) => implementedOn === null && leftOn !== null).length;
  const lowerQuartile = timeReached(steps, 0.25).time;
  const parts = { implemented, waiting: all - implemented - left, left, lowerQuartile };
  const { time, ...bounds } = timeReached(steps, 0.5);
  if (time === null) return { ...withheld(all === 0 ? 'no-cases' : 'not-reached', all), parts };
  return { ...measure(time, all, evidenceGrade(evidence), bounds), parts };
}
