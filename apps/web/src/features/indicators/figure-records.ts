import type { Indicator } from '@nahliad/contracts';
import { definitionOf, isIndicatorKey } from '@nahliad/domain';
import { recordsOf } from '../../lib/scope/indicator-records';
import type { Counted } from '../../lib/scope/records-behind';

type Told = Pick<Indicator, 'key' | 'formulaVersion'>;

/** The records behind a figure, or its companion; none by a former formula, for lists count as that of today does. */
export const figureRecords = (
  { key, formulaVersion }: Told,
  answered: boolean,
  counted: Counted,
): Partial<ReturnType<typeof recordsOf>> => {
  const isFormer = isIndicatorKey(key) && formulaVersion < definitionOf(key).formulaVersion;
  return isFormer ? {} : recordsOf(answered ? 'answered' : key, counted);
};
