import type { Figures, Overview } from '@nahliad/contracts';
import { answeredInstead } from '../../lib/answered-instead';

export type ShownFigure = {
  indicator: string;
  /** Of its name and its formula. */
  wording: string;
  figures: Figures;
  /** A sentence beside it, where what it shows is not what its indicator is named after. */
  remark?: string;
};

const KEY_INDICATORS = ['acceptance', 'timely-response', 'overdue', 'overseer-diversity'] as const;

/** The indicators that the overview leads with, in their order. */
export const shownFigures = (indicators: Overview['indicators']): ShownFigure[] =>
  KEY_INDICATORS.flatMap((key) => {
    const indicator = indicators.find((one) => one.key === key);
    if (!indicator) return [];
    const answered = answeredInstead(indicator);
    return answered
      ? { indicator: key, wording: 'answered', figures: answered, remark: 'no-reply-dates' }
      : { indicator: key, wording: key, figures: indicator };
  });
