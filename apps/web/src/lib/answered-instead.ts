import type { Figures, IndicatorValue } from '@nahliad/contracts';
import { absenceOf } from './figures';

/**
 * Where no reply carries a date nobody knows which came on time, but whether there is one by now is known all the same:
 * then the companion of `timely-response` is what can be shown.
 */
export const answeredInstead = (indicator: Omit<IndicatorValue, 'group'>): Figures | null => {
  const answered = indicator.parts?.['answered'];
  return absenceOf(indicator) && answered && typeof answered === 'object' && !absenceOf(answered) ? answered : null;
};
