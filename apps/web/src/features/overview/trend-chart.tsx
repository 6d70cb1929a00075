import { ChartPlace, TrendLine } from '../../lib/charts/charts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import type { MonthCount } from './month-count';

export const TrendChart = ({ months, counted }: { months: readonly MonthCount[]; counted: Counted }) => {
  const { t } = useTranslation('overview');
  const { count, shortMonth } = useFormat();
  return (
    <ChartPlace height="260px">
      <TrendLine
        points={months.map(({ month, findings }) => ({ month, values: { findings } }))}
        series={[{ key: 'findings', label: t('trend.series'), colour: 'var(--accent)' }]}
        format={count}
        formatMonth={shortMonth}
        absent={t('trend.title-none')}
        hrefOf={(month) => findingsBehind({ ...counted, month })}
      />
    </ChartPlace>
  );
};
