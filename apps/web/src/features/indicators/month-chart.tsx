import { ChartPlace, TrendLine } from '../../lib/charts/charts';
import { drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import type { DatedNote } from './annotations/dated-notes';
import type { SplitRow } from './split-rows';

type MonthChartProps = {
  rows: readonly SplitRow[];
  notes: readonly DatedNote[];
  name: string;
  format: (value: number) => string;
  /** What full is, where there is a full. */
  full: number | undefined;
};

/** A month without cases breaks the line: it is not a zero. */
export const MonthChart = ({ rows, notes, name, format, full }: MonthChartProps) => {
  const { t } = useTranslation('common');
  const { shortMonth } = useFormat();
  const shown = notes
    .map(({ on, ...note }) => ({ ...note, month: on.slice(0, 7) }))
    .filter(({ month }) => rows.some(({ key }) => key === month));
  return (
    <ChartPlace height="260px">
      <TrendLine
        points={rows.map(({ key, figures }) => ({ month: key, values: { value: drawable(figures).value } }))}
        series={[{ key: 'value', label: name, colour: 'var(--accent)' }]}
        format={format}
        full={full}
        formatMonth={shortMonth}
        absent={t('status.no-cases')}
        notes={shown}
        hrefOf={(month) => rows.find(({ key }) => key === month)?.href ?? ''}
      />
    </ChartPlace>
  );
};
