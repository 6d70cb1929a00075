import type { CriterionSeverity, Overview } from '@nahliad/contracts';
import { SEVERITIES } from '@nahliad/domain';
import { type ChartFigureProps } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFirstPageLabels } from '../../lib/labels';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import { concerns } from '../../lib/scope/scope';
import styles from './severity-figure.module.css';
import { SeverityChart } from './severity-chart';
import { severityRecords } from './severity-records';

type SeverityFigureProps = { overview: Overview; counted: Counted };

const adverseOf = ({ adverse }: CriterionSeverity) => adverse.reduce((sum, count) => sum + count, 0);
const allOf = (row: CriterionSeverity) => adverseOf(row) + row.positive + row.observation;

/** How grave what was found is, by criterion. A criterion on which nothing was found is named, not drawn as a zero. */
export const SeverityFigure = ({ overview, counted }: SeverityFigureProps) => {
  const { t } = useTranslation('overview');
  const labels = useFirstPageLabels();
  const rows = overview.severityByCriterion.filter(({ criterion }) => concerns(counted, criterion));
  const words = useWords(rows, counted);
  const drawn = rows.filter((row) => adverseOf(row) > 0).toSorted((one, other) => adverseOf(other) - adverseOf(one));
  const namesOf = (some: readonly CriterionSeverity[]) =>
    some.map(({ criterion }) => labels.governanceCriterion[criterion]).join(', ');
  const silent = namesOf(rows.filter((row) => allOf(row) === 0));
  const notAdverse = namesOf(rows.filter((row) => allOf(row) > 0 && adverseOf(row) === 0));
  return (
    <Chart {...words} asOf={useAsOfLine()(overview)} formulas={[{ key: 'findings' }]} fileName="nahliad-severity">
      {drawn.length > 0 && <SeverityChart rows={drawn} counted={counted} />}
      {notAdverse && <p className={styles.notAdverse}>{t('severity.not-adverse', { criteria: notAdverse })}</p>}
      {silent && (
        <p className={`${styles.silent} hatched`}>
          <span>{t('severity.nothing-on', { criteria: silent })}</span>
        </p>
      )}
    </Chart>
  );
};

/** The message of the figure, and its numbers as a table. */
const useWords = (
  rows: readonly CriterionSeverity[],
  counted: Counted,
): Pick<ChartFigureProps, 'title' | 'summary' | 'method' | 'table'> => {
  const { t } = useTranslation('overview');
  const { count } = useFormat();
  const labels = useFirstPageLabels();
  const [heaviest] = rows.toSorted((one, other) => adverseOf(other) - adverseOf(one));
  const cell = (value: number, href: string) => ({ text: count(value), value, href });
  return {
    title:
      heaviest && adverseOf(heaviest) > 0
        ? t('severity.title', {
            criterion: labels.governanceCriterion[heaviest.criterion],
            count: adverseOf(heaviest),
            grave: heaviest.adverse[3],
          })
        : t('severity.title-none'),
    summary: t('severity.summary'),
    method: t('method.severity'),
    table: {
      columns: [
        t('severity.columns.criterion'),
        ...SEVERITIES.map((level) => labels.severity[level]),
        t('severity.columns.adverse'),
        t('severity.columns.positive'),
        t('severity.columns.observation'),
      ],
      rows: rows.map((row) => [
        labels.governanceCriterion[row.criterion],
        ...SEVERITIES.map((level) => cell(row.adverse[level - 1] ?? 0, severityRecords(counted, row.criterion, level))),
        cell(adverseOf(row), severityRecords(counted, row.criterion)),
        cell(row.positive, findingsBehind(counted, { criterion: row.criterion, polarity: 'positive' })),
        cell(row.observation, findingsBehind(counted, { criterion: row.criterion, polarity: 'observation' })),
      ]),
    },
  };
};
