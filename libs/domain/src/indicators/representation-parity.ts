import { tooFewPeople } from '../small-numbers/few-people';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type Figures, type FiguresOf } from './figures';

export const REPRESENTATION_PARITY: IndicatorDefinition = {
  criteria: ['representation'],
  kind: 'outcome',
  origin: 'external',
  unit: 'score',
  dimensions: ['institution'],
  formulaVersion: 1,
  // An institution from which half of the population is absent has a parity of 50: that reads as 0.
  goalposts: { worst: 50, best: 100 },
  text: {
    name: { en: 'Parity of representation', uk: 'Пропорційність представництва' },
    formula: {
      en: '100 × (1 − half the sum of the differences between the share of each group in the staff and its share in the population): 100 where the staff is composed as the population is. Computed for all ranks, and beside it for senior ranks. Withheld where a group has fewer than five people in the staff.',
      uk: '100 × (1 − половина суми різниць між часткою кожної групи в персоналі та її часткою в населенні): 100, якщо склад персоналу такий самий, як склад населення. Обчислено для всіх рангів і окремо для керівних. Не показано, якщо в персоналі менше п’яти людей якоїсь групи.',
    },
  },
};

/** One group of a dimension, sex or language for one; the groups together are all. */
export interface GroupOfStaff {
  readonly staff: number;
  readonly senior: number;
  readonly population: number;
}

/** 0-100 for all ranks; `parts.senior` the same for senior ranks, which general figures may hide. */
export function representationParity(
  groups: readonly GroupOfStaff[],
  evidence: Evidence,
): FiguresOf<{ readonly senior: Figures }> {
  const grade = evidenceGrade(evidence);
  const population = groups.map((group) => group.population);
  const parity = (staff: readonly number[]): Figures => {
    const [all, people] = [total(staff), total(population)];
    if (all === 0 || people === 0) return withheld('no-cases');
    if (staff.some(tooFewPeople)) return withheld('suppressed', all);
    const apart = staff.map((count, nth) => Math.abs(count / all - (population[nth] ?? 0) / people));
    return measure(100 * (1 - total(apart) / 2), all, grade);
  };
  return { ...parity(groups.map(({ staff }) => staff)), parts: { senior: parity(groups.map(({ senior }) => senior)) } };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
