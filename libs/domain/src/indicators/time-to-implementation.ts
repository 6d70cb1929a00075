import { kaplanMeier, type SurvivalStep } from '../statistics/kaplan-meier';
import type { IndicatorDefinition } from './definition';
import type { Evidence } from './evidence';
import type { FiguresOf } from './figures';
import { spellsOf, waitingTime, type Awaited, type WaitingTimes } from './waiting-time';

export const TIME_TO_IMPLEMENTATION: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'months',
  dimensions: ['institution', 'category', 'criterion', 'region'],
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

/** One recommendation on its way, or several alike. */
export interface Implementing {
  readonly issuedOn: string;
  /** Closed as implemented. */
  readonly implementedOn: string | null;
  /** Withdrawn, superseded or no longer applicable: from then on nobody waits for it. */
  readonly leftOn: string | null;
  /** How many went this very way; one where nothing is said. */
  readonly cases?: number;
}

export interface ImplementationTimes extends Omit<WaitingTimes, 'happened'> {
  readonly implemented: number;
}

/** Each as what waits to be implemented. */
export const awaitingImplementation = (recommendations: readonly Implementing[]): Awaited[] =>
  recommendations.map(({ issuedOn, implementedOn, leftOn, cases = 1 }) => ({
    since: issuedOn,
    happenedOn: implementedOn,
    leftOn,
    cases,
  }));

/** The share still waiting by months since issue. */
export const implementationCurve = (recommendations: readonly Implementing[], asOf: string): SurvivalStep[] =>
  kaplanMeier(spellsOf(awaitingImplementation(recommendations), asOf));

/** Median months from issue to closed-implemented, as `waitingTime` has it. */
export function timeToImplementation(
  recommendations: readonly Implementing[],
  asOf: string,
  evidence: Evidence,
  curve = implementationCurve(recommendations, asOf),
): FiguresOf<ImplementationTimes> {
  const { parts, ...figures } = waitingTime(awaitingImplementation(recommendations), asOf, evidence, curve);
  const { happened: implemented, ...others } = parts;
  return { ...figures, parts: { implemented, ...others } };
}
