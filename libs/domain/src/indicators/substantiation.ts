import type { Verification } from '../vocabulary/statuses';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type FiguresOf } from './figures';

export const SUBSTANTIATION: IndicatorDefinition = {
  criteria: ['abuse-prevention', 'human-rights'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'month', 'region'],
  formulaVersion: 1,
  // A high share may mean many abuses or good work: it has no good end, so it is shown and never scored or coloured.
  goalposts: null,
  text: {
    name: { en: 'Substantiation', uk: 'Підтвердження висновків' },
    formula: {
      en: 'Findings verified in full ÷ all findings whose verification is decided in the period: verified, partly verified, not substantiated, inconclusive or unfounded. It says neither good nor bad and has no colour.',
      uk: 'Повністю підтверджені висновки ÷ усі, щодо підтвердження яких за період ухвалено рішення: підтверджено, підтверджено частково, не підтверджено, неможливо встановити або визнано безпідставним. Показник не означає ні доброго, ні поганого й не має кольору.',
    },
  },
};

export type Verifications = Readonly<Record<Verification, number>>;

/** Verified ÷ all decided; the rest is stacked, and what is pending shown apart. */
export function substantiation(verifications: Verifications, evidence: Evidence): FiguresOf<Verifications> {
  const all = Object.values(verifications).reduce((sum, count) => sum + count, -verifications.pending);
  return { ...share(verifications.verified, all, evidenceGrade(evidence)), parts: verifications };
}
