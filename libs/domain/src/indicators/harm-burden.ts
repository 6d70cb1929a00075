import { SEVERITIES, type Severity } from '../vocabulary/findings';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { quotient, type FiguresOf } from './figures';

export const HARM_BURDEN: IndicatorDefinition = {
  criteria: [],
  kind: 'outcome',
  origin: 'computed',
  unit: 'ratio',
  dimensions: ['institution', 'category', 'criterion'],
  formulaVersion: 1,
  goalposts: null,
  text: {
    name: { en: 'Burden of harm', uk: 'Тягар виявленої шкоди' },
    formula: {
      en: 'The sum of the severity weights of adverse findings of the period (1, 3, 9 and 27 from minor to grave) ÷ activities of the period. It gives context beside coverage and is in no score, so that looking harder cannot look worse.',
      uk: 'Сума ваг тяжкості негативних висновків за період (1, 3, 9 і 27 – від незначної до тяжкої) ÷ заходи за період. Дає контекст поруч з охопленням і не входить до жодної оцінки, щоб пильніший нагляд не виглядав гіршим.',
    },
  },
};

/** Each step of severity weighs three times the one below it. */
const WEIGHT: Record<Severity, number> = { 1: 1, 2: 3, 3: 9, 4: 27 };

export type AdverseBySeverity = Readonly<Record<Severity, number>>;

/** Σ severity weight of adverse findings ÷ activities. */
export const harmBurden = (
  { adverse, activities }: { readonly adverse: AdverseBySeverity; readonly activities: number },
  evidence: Evidence,
): FiguresOf<AdverseBySeverity> => ({
  ...quotient(
    SEVERITIES.reduce((sum, severity) => sum + WEIGHT[severity] * adverse[severity], 0),
    activities,
    evidenceGrade(evidence),
  ),
  parts: adverse,
});
