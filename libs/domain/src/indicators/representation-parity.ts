import { tooFewPeople } from '../small-numbers/few-people';
import type { GroupDimension } from '../vocabulary/groups';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type Figures, type FiguresOf } from './figures';
import type { FewPeople, GroupOfStaff, StaffComposition } from './staff-composition';

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
      en: '100 × (1 − half the sum of the differences between the share of each group in the staff and its share in the population): 100 where the staff is composed as the population is. Computed for all ranks, and beside it for senior ranks. Where the composition is known in several respects, sex and language for two, the least even of them counts. Withheld where a group has fewer than five people in the staff.',
      uk: '100 × (1 − половина суми різниць між часткою кожної групи в персоналі та її часткою в населенні): 100, якщо склад персоналу такий самий, як склад населення. Обчислено для всіх рангів і окремо для керівних. Якщо склад відомий за кількома ознаками, наприклад за статтю та мовою, враховано ту, за якою він найменш пропорційний. Не показано, якщо в персоналі менше п’яти людей якоїсь групи.',
    },
  },
};

const NOBODY_FEW: FewPeople = { staff: false, senior: false };

interface Seniority {
  readonly senior: Figures;
}

/** 0-100 for all ranks; `parts.senior` the same for senior ranks, which general figures may hide. */
export function representationParity(
  groups: readonly GroupOfStaff[],
  evidence: Evidence,
  few: FewPeople = NOBODY_FEW,
): FiguresOf<Seniority> {
  const grade = evidenceGrade(evidence);
  const population = groups.map((group) => group.population);
  const parity = (staff: readonly number[], handful: boolean): Figures => {
    const [all, people] = [total(staff), total(population)];
    if (all === 0 || people === 0) return withheld('no-cases');
    if (handful || staff.some(tooFewPeople)) return withheld('suppressed', all);
    const apart = staff.map((count, nth) => Math.abs(count / all - (population[nth] ?? 0) / people));
    return measure(100 * (1 - total(apart) / 2), all, grade);
  };
  const senior = groups.map((group) => group.senior);
  return {
    ...parity(
      groups.map(({ staff }) => staff),
      few.staff,
    ),
    parts: { senior: parity(senior, few.senior) },
  };
}

type Parities = Seniority & { readonly [Dimension in GroupDimension]?: Figures };

/**
 * In several respects, the least even decides, lest balance in one hide the lack of it in another; one that is withheld
 * withholds all. `parts` says what each of them comes to.
 */
export function leastParity(compositions: readonly StaffComposition[]): Figures & { readonly parts?: Parities } {
  const parities = compositions.map(({ dimension, groups, evidence, few }) => ({
    dimension,
    ...representationParity(groups, evidence, few),
  }));
  const [least] = parities.toSorted((one, other) => (one.value ?? -1) - (other.value ?? -1));
  if (!least) return withheld('not-assessed');
  const each = Object.fromEntries(parities.map(({ dimension, parts: _senior, ...figures }) => [dimension, figures]));
  const { dimension: _respect, parts, ...figures } = least;
  return { ...figures, parts: { ...each, ...parts } };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
