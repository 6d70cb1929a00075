import { useState, type ReactNode } from 'react';
import type { CoverageMap } from '@nahliad/contracts';
import { RadioGroup } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { CoverageLegend } from './coverage-legend';
import { CoverageMatrix } from './coverage-matrix';
import { COVERAGE_ORDERS, coverageRows, type CoverageOrder } from './coverage-rows';
import { useCellWords } from './use-cell-words';
import { useHeadline } from './use-headline';

type CoverageFigureProps = {
  map: CoverageMap;
  selected: string | null;
  onSelect: (place: string) => void;
  planned: ReadonlySet<string>;
};

export const CoverageFigure = ({ map, ...choice }: CoverageFigureProps) => {
  const { t, language } = useTranslation('coverage');
  const { date } = useFormat();
  const labels = useLabels();
  const { state, marks } = useCellWords(map);
  const { title, summary } = useHeadline()(map);
  const [order, setOrder] = useState<CoverageOrder>('blindest-first');
  const rows = coverageRows(map, language, order);
  const table = {
    columns: [t('institution'), ...map.criteria.map((key) => labels.governanceCriterion[key])],
    rows: rows.map(({ name, cells }) => [name, ...cells.map((cell) => [state(cell), ...marks(cell)].join('; '))]),
  };
  return (
    <Chart
      title={title}
      summary={summary}
      asOf={t('as-of', { date: date(map.asOf) })}
      method={<Method />}
      table={table}
      formulas={[{ key: 'mandate-coverage' }, { key: 'blind-spots' }]}
      fileName="nahliad-coverage-map"
    >
      <RadioGroup
        legend={t('order.label')}
        hideLegend
        look="segments"
        options={COVERAGE_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        value={order}
        onChange={setOrder}
      />
      <CoverageMatrix caption={title} map={map} rows={rows} {...choice} />
      <CoverageLegend />
    </Chart>
  );
};

const Method = (): ReactNode => {
  const { t } = useTranslation('coverage');
  return (
    <>
      <p>{t('method.look')}</p>
      <p>{t('method.coverage')}</p>
      <p>{t('method.weight')}</p>
    </>
  );
};
