import type { ChartTableData, Estimate } from '@nahliad/ui';
import { useTranslation } from '../../../lib/i18n';
import type { NamedSide } from './comparison-sides';
import { useVerdictWords } from './use-verdict-words';

type TableRow = {
  label: string;
  figures: readonly (Estimate & { absence: string | null })[];
  format: (value: number) => string;
  formatRange: (low: number, high: number) => string;
};

/** A row a figure, a value and an interval a side, and whether they can be told apart. */
export const useComparedTable = (sides: readonly NamedSide[]) => {
  const { t } = useTranslation('comparison');
  const { t: common } = useTranslation('common');
  const verdict = useVerdictWords(sides);
  return (first: string, rows: readonly TableRow[]): ChartTableData => ({
    columns: [first, ...sides.flatMap(({ name }) => [name, t('interval-of', { name })]), t('verdict.column')],
    rows: rows.map(({ label, figures, format, formatRange }) => [
      label,
      ...figures.flatMap(({ value, low, high, absence }) => [
        value === null
          ? { text: common(`status.${absence ?? 'not-assessed'}`), value: null }
          : { text: format(value), value },
        low === null || high === null ? '–' : formatRange(low, high),
      ]),
      verdict(figures) ?? t('verdict.nothing'),
    ]),
  });
};
