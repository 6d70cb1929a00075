import type { Figures, Indicator, IndicatorDimension } from '@nahliad/contracts';
import { answeredInstead } from '../../lib/answered-instead';
import { absenceOf } from '../../lib/figures';
import type { Counted } from '../../lib/scope/records-behind';
import { figureRecords } from './figure-records';

/** What rows are split by: a dimension of the indicator, or the groups of people that it compares. */
export type Split = IndicatorDimension | 'people';

export type SplitRow = { key: string; name: string; figures: Figures; href?: string };

/** What the scope is narrowed to in one row. */
const narrowedTo = (counted: Counted, by: IndicatorDimension, key: string): Counted => {
  switch (by) {
    case 'institution':
      return { ...counted, institutionId: [key] };
    case 'category':
      return { ...counted, category: [key as Counted['category'][number]] };
    case 'criterion':
      return { ...counted, criterion: [key as Counted['criterion'][number]] };
    case 'month':
      return { ...counted, month: key };
    case 'region':
      return { ...counted, region: key };
  }
};

/** A row a group. Where no row has the indicator itself, all rows show its companion, so that they can be compared. */
export const splitRows = (
  indicator: Indicator,
  by: IndicatorDimension,
  counted: Counted,
  nameOf: (group: NonNullable<Indicator['values'][number]['group']>) => string,
): { rows: SplitRow[]; answered: boolean } => {
  const { values } = indicator;
  const answered = values.every(absenceOf) && values.some(answeredInstead);
  const rows = values.flatMap((value) => {
    const companion = value.parts?.['answered'];
    if (!value.group) return [];
    return {
      key: value.group.key,
      name: nameOf(value.group),
      figures: answered && companion && typeof companion === 'object' ? companion : value,
      href: figureRecords(indicator, answered, narrowedTo(counted, by, value.group.key)).counts,
    };
  });
  return { rows, answered };
};
