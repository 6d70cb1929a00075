import { lazy, Suspense } from 'react';
import type { Overview, Trends } from '@nahliad/contracts';
import { ChartFigure, Skeleton, type ChartFigureProps } from '@nahliad/ui';
import { afterPaint } from '../../lib/after-paint';
import { useChartLabels } from '../../lib/chart-labels';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import styles from './charts.module.css';

const TrendChart = lazy(afterPaint(() => import('./trend-chart')));

export type MonthCount = { month: string; findings: number };

/** All findings month by month, whatever the series are split by. */
const monthsOf = ({ months, series }: Trends): MonthCount[] =>
  months.map((month, place) => ({
    month,
    findings: series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  }));

export const TrendFigure = ({ overview, counted }: { overview: Overview; counted: Counted }) => {
  const { t: common } = useTranslation('common');
  const months = monthsOf(overview.trend);
  const words = useWords(months, counted);
  return (
    <ChartFigure {...words} asOf={useAsOfLine()(overview)} labels={useChartLabels()} fileName="nahliad-trend">
      {months.length > 0 && (
        <div className={styles.trend}>
          <Suspense fallback={<Skeleton label={common('loading')} height="100%" />}>
            <TrendChart months={months} counted={counted} />
          </Suspense>
        </div>
      )}
    </ChartFigure>
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
