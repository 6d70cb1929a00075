import type { ClaimState } from '../vocabulary/recommendations';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, withheld, type Figures, type FiguresOf } from './figures';
import { LESS_IS_BETTER } from './goalposts';

export const CLAIM_GAP: IndicatorDefinition = {
  criteria: ['accountability', 'transparency'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'region'],
  formulaVersion: 1,
  goalposts: LESS_IS_BETTER,
  text: {
    name: { en: 'Unverified claims', uk: 'Непідтверджені заяви про виконання' },
    formula: {
      en: 'Recommendations claimed to be implemented over 90 days ago whose claim nobody has verified ÷ all that were claimed in the period. Beside it the share of refuted claims among those that were checked, from five checks on.',
      uk: 'Рекомендації, про виконання яких заявлено понад 90 днів тому і заяву щодо яких ніхто не перевірив ÷ усі, про виконання яких заявлено за період. Поруч – частка спростованих серед перевірених заяв, починаючи з п’яти перевірок.',
    },
  },
};

/** A claim may wait this long to be checked. */
export const CHECKED_WITHIN_DAYS = 90;

/** Claims that something was implemented, by what became of each; each is in one of the four. */
export type Claims = Readonly<Record<ClaimState, number>>;

const FEWEST_CHECKS = 5;

/** Unverified for over 90 days ÷ all claimed; beside it refuted ÷ checked, nothing under five checks. */
export function claimGap(
  claims: Claims,
  evidence: Evidence,
): FiguresOf<Claims & { readonly refutedAmongChecked: Figures }> {
  const { unverified, recent, confirmed, refuted } = claims;
  const checked = confirmed + refuted;
  const grade = evidenceGrade(evidence);
  const refutedAmongChecked =
    checked > 0 && checked < FEWEST_CHECKS
      ? withheld('insufficient-evidence', checked)
      : share(refuted, checked, grade);
  return { ...share(unverified, unverified + recent + checked, grade), parts: { ...claims, refutedAmongChecked } };
}
