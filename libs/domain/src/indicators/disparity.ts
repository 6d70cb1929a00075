import { tooFewPeople } from '../small-numbers/few-people';
import { rateRatio, type Rate } from '../statistics/rate-ratio';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type FiguresOf } from './figures';

export const DISPARITY: IndicatorDefinition = {
  criteria: ['equal-security'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'ratio',
  dimensions: ['institution', 'criterion'],
  formulaVersion: 1,
  // No difference reads as 100; twice the rate of the reference as 0: beyond it nobody would call the service equal.
  goalposts: { worst: 2, best: 1 },
  text: {
    name: { en: 'Disparity between groups', uk: 'Нерівність між групами' },
    formula: {
      en: 'The rate at which people of a group are affected by adverse findings ÷ the rate of the reference group, each by its number in the population, with an interval on the log scale. The share of records in which the group is stated is shown; under 50 % there is no ratio, nor where fewer than five people of either group are affected.',
      uk: 'Частота, з якою негативні висновки стосуються людей певної групи ÷ така сама частота для групи порівняння, щодо чисельності кожної групи в населенні, з інтервалом у логарифмічній шкалі. Показано частку записів, у яких групу зазначено; якщо вона менша за 50 % або якщо в одній із груп постраждало менше п’яти людей, співвідношення немає.',
    },
  },
};

export interface GroupsCompared {
  readonly group: Rate;
  readonly reference: Rate;
  /** Records that say to which group people belong, and all that could. */
  readonly stated: number;
  readonly records: number;
}

export interface DisparityParts {
  readonly completeness: number | null;
  readonly groupPopulation: number;
  readonly referencePopulation: number;
}

const LEAST_COMPLETE = 0.5;

/** Rate of the group ÷ rate of the reference; withheld where the group is mostly unstated or too few people are behind it. */
export function disparity(compared: GroupsCompared, evidence: Evidence): FiguresOf<DisparityParts> {
  const { group, reference, stated, records } = compared;
  const parts = {
    completeness: records === 0 ? null : stated / records,
    groupPopulation: group.population,
    referencePopulation: reference.population,
  };
  if (parts.completeness === null) return { ...withheld('no-cases'), parts };
  if (parts.completeness < LEAST_COMPLETE) return { ...withheld('insufficient-evidence', records), parts };
  if ([group.cases, reference.cases].some(tooFewPeople)) return { ...withheld('suppressed', records), parts };
  const found = rateRatio(group, reference);
  if (!found) return { ...withheld('insufficient-evidence', records), parts };
  return { ...measure(found.ratio, records, evidenceGrade(evidence), found), parts };
}
