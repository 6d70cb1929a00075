import { dueNext, type DueNext, type MandatedCell } from '../due-next';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { quotient, type FiguresOf } from './figures';

export const BLIND_SPOTS: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'criterion'],
  formulaVersion: 1,
  // Where each cell is looked at exactly once an interval, the time since the last look is on average half of it.
  goalposts: { worst: 1, best: 0.5 },
  text: {
    name: { en: 'Blind spots', uk: 'Прогалини нагляду' },
    formula: {
      en: 'The mean, weighted by criticality, of how far each cell with a mandate is from its last look: months since the last activity that was not obstructed ÷ interval of the mandate, at most 1; never looked at counts as 1 and is flagged. 1 means that nobody has looked anywhere within the interval. Cells looked at by a single stakeholder category are flagged; cells without any mandate are listed apart.',
      uk: 'Середнє за всіма клітинками з мандатом, зважене за критичністю: скільки минуло від останнього погляду – місяці від останнього заходу, якому не перешкодили, ÷ інтервал мандата, щонайбільше 1; клітинка, до якої не звертався ніхто, дорівнює 1 і позначена. 1 означає, що в межах інтервалу ніхто не звертався до жодної клітинки. Клітинки, за якими наглядає лише одна категорія сторін, позначено; клітинки без мандата подано окремо.',
    },
  },
};

export interface WatchedCell extends MandatedCell {
  /** How many stakeholder categories have looked there. */
  readonly categories: number;
}

export interface BlindSpot extends DueNext {
  readonly singleCategory: boolean;
}

/** How blind one cell is: `urgency` from 0, just looked at, to its criticality. */
export const blindSpot = (cell: WatchedCell, asOf: string): BlindSpot => ({
  ...dueNext(cell, asOf),
  singleCategory: cell.categories === 1,
});

export interface BlindSpotsCount {
  readonly cells: number;
  readonly never: number;
  readonly lapsed: number;
  readonly singleCategory: number;
  /** Institution × criterion that nobody has a mandate to look at: a gap of the legal framework. */
  readonly mandateGaps: number;
}

/** Σ criticality × min(1, months since the last look ÷ interval) ÷ Σ criticality: 0 to 1, less is better. */
export function blindSpots(
  { cells, mandateGaps }: { readonly cells: readonly WatchedCell[]; readonly mandateGaps: number },
  asOf: string,
  evidence: Evidence,
): FiguresOf<BlindSpotsCount> {
  const spots = cells.map((cell) => blindSpot(cell, asOf));
  const count = (is: (spot: BlindSpot) => boolean) => spots.filter(is).length;
  return {
    ...quotient(
      spots.reduce((sum, { urgency }) => sum + urgency, 0),
      cells.reduce((sum, { criticality }) => sum + criticality, 0),
      evidenceGrade(evidence),
    ),
    parts: {
      cells: cells.length,
      never: count(({ neverLookedAt }) => neverLookedAt),
      lapsed: count(({ overdue, neverLookedAt }) => overdue && !neverLookedAt),
      singleCategory: count(({ singleCategory }) => singleCategory),
      mandateGaps,
    },
  };
}
