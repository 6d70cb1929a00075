import type { IndicatorEntry } from '@nahliad/contracts';
import { IntervalBars } from '@nahliad/ui';
import { absenceOf, drawable } from '../../lib/figures';
import { useTranslation } from '../../lib/i18n';
import type { DatedNote } from './annotations/dated-notes';
import { colourOf, useIndicatorFormat } from './indicator-format';
import { MonthChart } from './month-chart';
import { RegionMap } from './region-map';
import type { Split, SplitRow } from './split-rows';

type SplitDrawingProps = {
  entry: Pick<IndicatorEntry, 'key' | 'unit'>;
  by: Split;
  rows: readonly SplitRow[];
  notes: readonly DatedNote[];
  /** What a line of it is called. */
  name: string;
};

/** Months are drawn as a line, regions as a map, and everything else as bars. */
export const SplitDrawing = ({ entry, by, rows, notes, name }: SplitDrawingProps) => {
  const { t: common } = useTranslation('common');
  const { format, formatRange, full } = useIndicatorFormat(entry.unit);
  if (by === 'month') return <MonthChart rows={rows} notes={notes} name={name} format={format} full={full} />;
  if (by === 'region') return <RegionMap indicator={entry.key} rows={rows} format={format} formatRange={formatRange} />;
  return (
    <IntervalBars
      max={full ?? Math.max(1, ...rows.map(({ figures }) => figures.high ?? figures.value ?? 0))}
      format={format}
      formatRange={formatRange}
      colour={colourOf(entry.key)}
      rows={rows.map(({ key, name: label, figures, href }) => ({
        key,
        label,
        estimate: drawable(figures),
        absent: common(`status.${absenceOf(figures) ?? 'not-assessed'}`),
        href,
      }))}
    />
  );
};
