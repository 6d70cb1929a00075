import type { ChartLabels } from '@nahliad/ui';
import { useTranslation } from '../i18n';

/** What the buttons and folds of every figure are called. */
export const useChartLabels = (): ChartLabels => {
  const { t } = useTranslation('common');
  return {
    table: t('chart.table'),
    method: t('chart.method'),
    csv: t('chart.csv'),
    png: t('chart.png'),
    failed: t('chart.failed'),
  };
};
