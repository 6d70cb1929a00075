import { useState } from 'react';
import type { CoverageCell, Overview } from '@nahliad/contracts';
import { HeatMatrix, RadioGroup, type ChartFigureProps } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFirstPageLabels } from '../../lib/labels';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import { COVERAGE_ORDERS, coverageRows, isUnseen, type CoverageOrder, type CoverageRow } from './coverage-rows';
import { unseenOf } from './headline';

type CoverageFigureProps = { overview: Overview; counted: Counted };

/** Institution by criterion: where oversight looked, and above all where it did not. */
export const CoverageFigure = ({ overview, counted }: CoverageFigureProps) => {
  const { t, language } = useTranslation('overview');
  const { count } = useFormat();
  const labels = useFirstPageLabels();
  const [order, setOrder] = useState<CoverageOrder>('unseen-first');
  const rows = coverageRows(overview.coverage, language, order);
  const words = useWords(overview, rows, counted);
  const cellLabel = useCellLabel();
  return (
    <Chart {...words} asOf={useAsOfLine()(overview)} formulas={[{ key: 'coverage' }]} fileName="nahliad-coverage">
      <RadioGroup
        legend={t('coverage.order')}
        hideLegend
        look="segments"
        options={COVERAGE_ORDERS.map((value) => ({ value, label: t(`coverage.${value}`) }))}
        value={order}
        onChange={setOrder}
      />
      <HeatMatrix
        caption={words.title}
        corner={t('coverage.corner')}
        format={count}
        columns={overview.coverage.criteria.map((key) => ({
          key,
          label: labels.governanceCriterion[key],
          href: `/criteria/${key}`,
        }))}
        rows={rows.map(({ id, name, cells }) => ({
          key: id,
          label: name,
          href: `/institutions/${id}`,
          cells: cells.map((cell) => ({
            count: isUnseen(cell) ? null : cell.findings,
            label: cellLabel(name, cell),
            href: cellRecords(counted, cell),
          })),
        }))}
        legend={{
          few: t('coverage.legend.few'),
          many: t('coverage.legend.many'),
          never: t('coverage.legend.never'),
        }}
      />
    </Chart>
  );
};

const cellRecords = (counted: Counted, { institutionId, criterion }: CoverageCell) =>
  findingsBehind(counted, { institutionId, criterion });

const useCellLabel = () => {
  const { t } = useTranslation('overview');
  const { shortDate } = useFormat();
  const labels = useFirstPageLabels();
  return (institution: string, { criterion, findings, lastLookOn }: CoverageCell): string => {
    const words = { institution, criterion: labels.governanceCriterion[criterion] };
    if (lastLookOn === null) return t('coverage.cell-unseen', words);
    const date = shortDate(lastLookOn);
    if (findings === 0) return t('coverage.cell-earlier', { ...words, date });
    return t('coverage.cell', { ...words, count: findings, date });
  };
};

/** The message of the figure, and its numbers as a table. */
const useWords = (
  overview: Overview,
  rows: readonly CoverageRow[],
  counted: Counted,
): Pick<ChartFigureProps, 'title' | 'summary' | 'method' | 'table'> => {
  const { t } = useTranslation('overview');
  const { count, share, shareRange } = useFormat();
  const labels = useFirstPageLabels();
  const { cells, criteria, covered } = overview.coverage;
  const unseen = unseenOf(overview);
  return {
    title: unseen > 0 ? t('coverage.title', { count: unseen, cells: cells.length }) : t('coverage.title-none'),
    summary:
      covered.value === null
        ? ''
        : t('coverage.summary', {
            covered: covered.numerator ?? 0,
            cells: cells.length,
            share: share(covered.value),
            range: shareRange(covered.low ?? covered.value, covered.high ?? covered.value),
          }),
    method: (
      <>
        <p>{t('method.coverage')}</p>
        <p>{t('method.interval')}</p>
      </>
    ),
    table: {
      columns: [t('coverage.corner'), ...criteria.map((key) => labels.governanceCriterion[key])],
      rows: rows.map((row) => [
        row.name,
        ...row.cells.map((cell) =>
          isUnseen(cell)
            ? { text: t('coverage.unseen'), value: null }
            : { text: count(cell.findings), value: cell.findings, href: cellRecords(counted, cell) },
        ),
      ]),
    },
  };
};
