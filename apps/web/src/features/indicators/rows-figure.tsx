import type { Indicator } from '@nahliad/contracts';
import type { ChartFigureProps } from '@nahliad/ui';
import type { ReactNode } from 'react';
import { Chart } from '../../lib/charts/chart';
import { absenceOf, drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { Written } from '../../lib/written';
import { notesIn, type DatedNote } from './annotations/dated-notes';
import type { DrawnIndicator } from './drawn-indicator';
import { useIndicatorFormat } from './indicator-format';
import { SplitDrawing } from './split-drawing';
import type { Split, SplitRow } from './split-rows';
import { useIndicatorName } from './use-indicator-name';
import { useSplitMessage } from './use-split-message';

type RowsFigureProps = {
  entry: DrawnIndicator;
  /** Of which day the rows are, and by which formula. */
  indicator: Pick<Indicator, 'key' | 'asOf' | 'window' | 'formulaVersion'>;
  by: Split;
  rows: readonly SplitRow[];
  /** What it is narrowed to where the address does not say so. */
  narrowedTo?: string;
  notes?: readonly DatedNote[];
  children?: ReactNode;
};

/** Rows of one indicator side by side, drawn and as a table; one without cases is there, hatched. */
export const RowsFigure = ({ entry, indicator, by, rows, narrowedTo, notes = [], children }: RowsFigureProps) => {
  const asOf = useAsOfLine()(indicator);
  const words = useWords(entry, by, rows, notes);
  return (
    <Chart
      {...words}
      asOf={asOf}
      narrowedTo={narrowedTo}
      formulas={[{ key: indicator.key, version: indicator.formulaVersion }]}
      fileName={`nahliad-${entry.key}-by-${by}`}
    >
      {children}
      <SplitDrawing entry={entry} by={by} rows={rows} notes={notes} name={words.title} />
    </Chart>
  );
};

const COLUMNS = ['value', 'low', 'high', 'numerator', 'denominator', 'evidence'];

/** The message of the figure, and its numbers as a table. */
const useWords = (
  entry: DrawnIndicator,
  by: Split,
  rows: readonly SplitRow[],
  notes: readonly DatedNote[],
): Pick<ChartFigureProps, 'title' | 'summary' | 'method' | 'table'> => {
  const { formula, formulaVersion, unit } = entry;
  const { t } = useTranslation('indicators');
  const { t: common } = useTranslation('common');
  const { t: annotations } = useTranslation('annotations');
  const { count } = useFormat();
  const labels = useLabels();
  const { format } = useIndicatorFormat(unit);
  const name = useIndicatorName(entry);
  const message = useSplitMessage(rows, format);
  const valued = rows.filter(({ figures }) => drawable(figures).value !== null).length;
  const cell = (value: number | null, written: (value: number) => string) =>
    value === null ? { text: '–', value: null } : { text: written(value), value };
  return {
    title: `${name}. ${message}`,
    summary: t('split.summary', { by: t(`split.by.${by}`), valued, without: rows.length - valued }),
    method: (
      <>
        <p>
          <Written text={formula} />
        </p>
        <p>
          {unit === 'share' && t('interval')} {t('version', { version: formulaVersion })}
        </p>
      </>
    ),
    table: {
      columns: [
        t(`group.${by}`),
        ...COLUMNS.map((key) => t(`split.${key}`)),
        ...(notes.length > 0 ? [annotations('column')] : []),
      ],
      rows: rows.map(({ key, name: group, figures, href }) => {
        const { value, low, high } = drawable(figures);
        const absence = absenceOf(figures);
        return [
          group,
          absence ? { text: common(`status.${absence}`), value: null } : { ...cell(value, format), href },
          cell(low, format),
          cell(high, format),
          cell(figures.numerator, count),
          cell(figures.denominator, count),
          figures.grade ? labels.evidenceGrade[figures.grade] : '–',
          ...(notes.length > 0 ? [notesIn(key, notes)] : []),
        ];
      }),
    },
  };
};
