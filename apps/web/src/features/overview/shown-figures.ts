import type { Figures, Overview } from '@nahliad/contracts';
import { absenceOf } from '../../lib/figures';
import { dueRecommendationsBehind, recommendationsBehind, type Counted } from '../../lib/scope/records-behind';

type OverviewIndicator = Overview['indicators'][number];
export type ShownFigure = {
  indicator: string;
  /** Of its name and its formula. */
  wording: string;
  figures: Figures;
  /** A sentence beside it, where what it shows is not what its indicator is named after. */
  remark?: string;
};

const KEY_INDICATORS = ['acceptance', 'timely-response', 'overdue', 'overseer-diversity'] as const;

/** Where no reply carries a date, nobody knows which were on time; whether there is one by now is known all the same. */
const answeredInstead = (indicator: OverviewIndicator): ShownFigure | null => {
  const answered = indicator.parts?.['answered'];
  return absenceOf(indicator) && answered && typeof answered === 'object'
    ? { indicator: indicator.key, wording: 'answered', figures: answered, remark: 'no-reply-dates' }
    : null;
};

/** The indicators that the overview leads with, in their order. */
export const shownFigures = (indicators: readonly OverviewIndicator[]): ShownFigure[] =>
  KEY_INDICATORS.flatMap((key) => {
    const indicator = indicators.find((one) => one.key === key);
    if (!indicator) return [];
    return answeredInstead(indicator) ?? { indicator: key, wording: key, figures: indicator };
  });

const WITH_A_POSITION = ['accepted', 'partially-accepted', 'noted', 'rejected'];
const ANSWERED = [...WITH_A_POSITION, 'under-consideration'];

/** The records that a figure counts, and those that it counts them among. */
export const recordsOf = (wording: string, counted: Counted): { counts: string; among?: string } => {
  switch (wording) {
    case 'acceptance':
      return {
        counts: recommendationsBehind(counted, { position: 'accepted' }),
        among: recommendationsBehind(counted, { position: WITH_A_POSITION }),
      };
    case 'answered':
      return {
        counts: dueRecommendationsBehind(counted, { position: ANSWERED }),
        among: dueRecommendationsBehind(counted),
      };
    case 'timely-response':
      return { counts: dueRecommendationsBehind(counted), among: dueRecommendationsBehind(counted) };
    case 'overdue':
      return { counts: recommendationsBehind({ ...counted, window: 'all' }, { overdue: true }) };
    default:
      return { counts: `/indicators/${wording}` };
  }
};
