import { DECIDED_POSITIONS } from '../recommendation-lifecycle';
import type { Position } from '../vocabulary/statuses';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type Figures } from './figures';
import { MORE_IS_BETTER } from './goalposts';

export const ACCEPTANCE: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'month', 'region'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Acceptance of recommendations', uk: 'Прийняття рекомендацій' },
    formula: {
      en: 'Recommendations accepted ÷ recommendations accepted, accepted in part, noted or rejected, among those issued in the period. Those still pending or under consideration are left out and shown beside it.',
      uk: 'Прийняті рекомендації ÷ рекомендації, які прийнято, прийнято частково, взято до відома або відхилено, серед наданих за період. Ті, що очікують на позицію або розглядаються, не враховано; їх показано поруч.',
    },
  },
};

export type Positions = Readonly<Record<Position, number>>;
export type Acceptance = Figures & { readonly parts: Positions };

/** Accepted ÷ all with a position. Pending and under consideration are no position yet: out, and shown. */
export function acceptance(positions: Positions, evidence: Evidence): Acceptance {
  const decided = DECIDED_POSITIONS.reduce((sum, position) => sum + positions[position], 0);
  return { ...share(positions.accepted, decided, evidenceGrade(evidence)), parts: positions };
}
