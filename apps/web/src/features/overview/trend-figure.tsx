import type { Overview } from '@nahliad/contracts';
import { type ChartFigureProps } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import { monthCounts, type MonthCount } from './month-count';
import { TrendChart } from './trend-chart';

export const TrendFigure = ({ overview, counted }: { overview: Overview; counted: Counted }) => {
  const months = monthCounts(overview.trend);
  const words = useWords(months, counted);
  return (
    <Chart {...words} asOf={useAsOfLine()(overview)} formulas={[{ key: 'findings' }]} fileName="nahliad-trend">
      {months.length > 0 && <TrendChart months={months} counted={counted} />}
    </Chart>
  );
};

/** The message of the figure, and its numbers as a table. */
const useWords = (
  months: readonly MonthCount[],
  counted: Counted,
): Pick<ChartFigureProps, 'title' | 'summary' | 'method' | 'table'> => {
  const { t } = useTranslation('overview');
  const { count, month: monthName } = useFormat();
  const [peak] = months.toSorted((one, other) => other.findings - one.findings);
  const [first, last] = [months.at(0), months.at(-1)];
  return {
    title: peak?.findings
      ? t('trend.title', { month: monthName(peak.month), count: peak.findings })
      : t('trend.title-none'),
    summary: first && last ? t('trend.summary', { first: monthName(first.month), last: monthName(last.month) }) : '',
    method: t('method.trend'),
    table: {
      columns: [t('trend.columns.month'), t('trend.columns.findings')],
      rows: months.map(({ month, findings }) => [
        { text: monthName(month), value: month },
        { text: count(findings), value: findings, href: findingsBehind({ ...counted, month }) },
      ]),
    },
  };
};
