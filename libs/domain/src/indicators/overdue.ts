import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type Figures } from './figures';
import { LESS_IS_BETTER } from './goalposts';

export const OVERDUE: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'region'],
  formulaVersion: 2,
  goalposts: LESS_IS_BETTER,
  text: {
    name: { en: 'Overdue recommendations', uk: 'Прострочені рекомендації' },
    formula: {
      en: 'Open recommendations past their target date ÷ open recommendations with a target date, on the as-of date. It is a stock, so that the length of the period does not matter. Recommendations without a target date, and those whose deadline is suspended on that date, are shown beside it.',
      uk: 'Незакриті рекомендації, цільова дата виконання яких минула ÷ усі незакриті рекомендації з цільовою датою станом на обрану дату. Це залишок на дату, тож тривалість періоду на нього не впливає. Рекомендації без цільової дати, а також ті, строк виконання яких на цю дату зупинено, показано поруч.',
    },
  },
};

/** Recommendations that are still open. */
export interface OpenRecommendations {
  readonly pastTarget: number;
  readonly withinTarget: number;
  readonly withoutTarget: number;
  /** With a target date that stands still on the day. */
  readonly suspended: number;
}

export type Overdue = Figures & { readonly parts: OpenRecommendations };

/** Open past target ÷ open with a target; those with no target, or a suspended one, are shown apart. */
export function overdue(open: OpenRecommendations, evidence: Evidence): Overdue {
  const { pastTarget, withinTarget } = open;
  return { ...share(pastTarget, pastTarget + withinTarget, evidenceGrade(evidence)), parts: open };
}

/** Version 1 knew no suspensions: a target that stood still was past or within like any other. */
export const overdue1 = (open: Omit<OpenRecommendations, 'suspended'>, evidence: Evidence): Overdue =>
  overdue({ ...open, suspended: 0 }, evidence);
