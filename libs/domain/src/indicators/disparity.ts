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
      en: 'The rate at which adverse findings affect people of a group, findings ÷ its number in the population, ÷ the same rate of the reference group, with an interval on the log scale. The reference is the largest group in the same respect, sex or language for one; of all groups the one furthest above its reference counts. How many of the findings state the group is shown; under 50 % there is no ratio, nor where fewer than five findings name either group.',
      uk: 'Частота, з якою негативні висновки стосуються людей певної групи, тобто кількість висновків ÷ чисельність групи в населенні, ÷ така сама частота для групи порівняння, з інтервалом у логарифмічній шкалі. Група порівняння – найчисленніша за тією самою ознакою, наприклад за статтю чи мовою; враховано ту групу, яка найбільше перевищує свою групу порівняння. Показано, у скількох висновках групу зазначено; якщо менше ніж у 50 % або якщо одну з груп названо менш ніж у п’яти висновках, співвідношення немає.',
    },
  },
};

export interface GroupsCompared {
  readonly group: Rate;
  readonly reference: Rate;
  /** Records that say to which group people belong, and all that could; the cases are records too. */
  readonly stated: number;
  readonly records: number;
}

export interface DisparityParts {
  readonly completeness: number | null;
  readonly groupPopulation: number;
  readonly referencePopulation: number;
}

const LEAST_COMPLETE = 0.5;

/** Rate of the group ÷ rate of the reference; withheld where the group is mostly unstated or too little is behind it. */
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
