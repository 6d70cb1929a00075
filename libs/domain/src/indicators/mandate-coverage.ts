import { dueNext, type MandatedCell } from '../due-next';
import { effectiveNumber } from '../statistics/kish';
import { wilson } from '../statistics/wilson';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { quotient, type FiguresOf } from './figures';
import { MORE_IS_BETTER } from './goalposts';

export const MANDATE_COVERAGE: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Coverage of mandates', uk: 'Виконання наглядових мандатів' },
    formula: {
      en: 'Cells (institution × criterion) that some body has a mandate to look at and where an activity ended within the interval of the mandate ÷ all cells with a mandate on the as-of date, each weighted by its criticality from 1 to 3. An activity that found nothing counts; one that was obstructed does not.',
      uk: 'Клітинки (інституція × критерій), на нагляд за якими є мандат і в яких захід завершено в межах установленого мандатом інтервалу ÷ усі клітинки з чинним на обрану дату мандатом; вага клітинки – її критичність від 1 до 3. Захід, який нічого не виявив, враховано; захід, якому перешкодили, – ні.',
    },
  },
};

/** Cells by when somebody last looked; each is in one of the three. */
export interface CellsByLook {
  readonly covered: number;
  readonly lapsed: number;
  readonly never: number;
}

/**
 * Σ criticality of the cells covered inside their interval ÷ Σ criticality of all. The interval is Wilson's with the
 * effective number of cells (Kish), since weights are no cells.
 */
export function mandateCoverage(
  cells: readonly MandatedCell[],
  asOf: string,
  evidence: Evidence,
): FiguresOf<CellsByLook> {
  const due = cells.map((cell) => ({ ...dueNext(cell, asOf), weight: cell.criticality }));
  const weigh = (some: typeof due) => some.reduce((sum, { weight }) => sum + weight, 0);
  const covered = due.filter(({ overdue }) => !overdue);
  const never = due.filter(({ neverLookedAt }) => neverLookedAt).length;
  const parts = { covered: covered.length, lapsed: due.length - covered.length - never, never };
  const figures = quotient(weigh(covered), weigh(due), evidenceGrade(evidence));
  if (figures.value === null) return { ...figures, parts };
  const squares = due.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const effective = effectiveNumber(weigh(due), squares);
  return { ...figures, ...wilson(figures.value * effective, effective), parts };
}
