import { kaplanMeier, timeReached, type Spell } from '../statistics/kaplan-meier';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type FiguresOf } from './figures';
import { MORE_IS_BETTER } from './goalposts';

export const PUBLICATION: IndicatorDefinition = {
  criteria: ['access-to-information'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'month', 'region'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Publication of results', uk: 'Оприлюднення результатів нагляду' },
    formula: {
      en: 'Final findings published within 30 days of becoming final ÷ those that became final in the period and over 30 days ago, without those that the law restricts. Beside it the median lag in days, in which the unpublished count for as long as they have waited.',
      uk: 'Остаточні висновки, оприлюднені протягом 30 днів після затвердження ÷ затверджені за період і понад 30 днів тому, крім тих, доступ до яких обмежено законом. Поруч – медіанний строк у днях, у якому неоприлюднені враховано за той час, що вони чекають.',
    },
  },
};

/** What is final may wait this long to be published. */
export const PUBLISHED_WITHIN_DAYS = 30;

/** Final items by what became of them; each is in one of the five. */
export interface FinalItems {
  readonly within30Days: number;
  readonly later: number;
  readonly unpublished: number;
  /** Final for 30 days or less: there is still time, so that it is out whether published or not. */
  readonly tooYoung: number;
  /** Lawfully restricted: nobody may publish it. */
  readonly restricted: number;
}

/** Published within 30 days ÷ all that could have been; `lags` are days from final to published, or waited so far. */
export function publication(
  items: FinalItems,
  lags: readonly Spell[],
  evidence: Evidence,
): FiguresOf<FinalItems & { readonly medianLagDays: number | null }> {
  const { within30Days, later, unpublished } = items;
  return {
    ...share(within30Days, within30Days + later + unpublished, evidenceGrade(evidence)),
    parts: { ...items, medianLagDays: timeReached(kaplanMeier(lags), 0.5).time },
  };
}
