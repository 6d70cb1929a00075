import type { Indicator, IndicatorDimension } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { Notice } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionName } from '../../lib/regions';
import type { Counted } from '../../lib/scope/records-behind';
import { writtenIn } from '../../lib/written';
import type { DatedNote } from './annotations/dated-notes';
import type { DrawnIndicator } from './drawn-indicator';
import { RowsFigure } from './rows-figure';
import { splitRows, type SplitRow } from './split-rows';

type SplitFigureProps = {
  entry: DrawnIndicator;
  indicator: Indicator;
  by: IndicatorDimension;
  counted: Counted;
  /** What it is narrowed to where the address does not say so. */
  narrowedTo?: string;
  /** What happened meanwhile, drawn and listed month by month. */
  notes?: readonly DatedNote[];
};

/** The indicator group by group; a group without cases is there, hatched. */
export const SplitFigure = ({ entry, indicator, by, counted, narrowedTo, notes }: SplitFigureProps) => {
  const { t, language } = useTranslation('indicators');
  const { rows, answered } = splitRows(indicator, by, counted, useGroupName(by));
  const figure = { entry, indicator, by, rows: inOrder(rows, by, language), narrowedTo, notes };
  return <RowsFigure {...figure}>{answered && <Notice>{t('no-reply-dates')}</Notice>}</RowsFigure>;
};

/** By name, never by value: who does better is not for a list to say. */
const inOrder = (rows: readonly SplitRow[], by: IndicatorDimension, language: Language): readonly SplitRow[] =>
  by === 'institution' ? rows.toSorted((one, other) => one.name.localeCompare(other.name, language)) : rows;

const useGroupName = (by: IndicatorDimension) => {
  const { language } = useTranslation('indicators');
  const { month } = useFormat();
  const regionName = useRegionName();
  const labels = useLabels();
  const keyed: Record<string, string> = by === 'category' ? labels.stakeholderCategory : labels.governanceCriterion;
  return ({ key, name }: NonNullable<Indicator['values'][number]['group']>): string => {
    if (by === 'month') return month(key);
    if (by === 'region') return regionName(key);
    return name ? writtenIn(name, language) : (keyed[key] ?? key);
  };
};
