import type { Indicator, IndicatorDimension } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { Notice, type ChartFigureProps } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { absenceOf, drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionName } from '../../lib/regions';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import type { Counted } from '../../lib/scope/records-behind';
import { Written, writtenIn } from '../../lib/written';
import { notesIn, type DatedNote } from './annotations/dated-notes';
import type { DrawnIndicator } from './drawn-indicator';
import { useIndicatorFormat } from './indicator-format';
import { SplitDrawing } from './split-drawing';
import { splitRows, type SplitRow } from './split-rows';
import { useIndicatorName } from './use-indicator-name';
import { useSplitMessage } from './use-split-message';

type SplitFigureProps = {
  entry: DrawnIndicator;
  indicator: Indicator;
  by: IndicatorDimension;
  counted: Counted;
  /** What it is narrowed to where the address does not say so. */
  narrowedTo?: string;
  /** What happened meanwhile, drawn and listed month by month. */
  notes?: readonly DatedNote[];
};

/** The indicator group by group; a group without cases is there, hatched. */
export const SplitFigure = ({ entry, indicator, by, counted, narrowedTo, notes = [] }: SplitFigureProps) => {
  const { t, language } = useTranslation('indicators');
  const asOf = useAsOfLine()(indicator);
  const { rows, answered } = splitRows(indicator, by, counted, useGroupName(by));
  const shown = inOrder(rows, by, language);
  const words = useWords(entry, by, shown, notes);
  return (
    <Chart
      {...words}
      asOf={asOf}
      narrowedTo={narrowedTo}
      formulas={[{ key: indicator.key, version: indicator.formulaVersion }]}
      fileName={`nahliad-${entry.key}-by-${by}`}
    >
      {answered && <Notice>{t('no-reply-dates')}</Notice>}
      <SplitDrawing entry={entry} by={by} rows={shown} notes={notes} name={words.title} />
    </Chart>
  );
};

/** By name, never by value: who does better is not for a list to say. */
const inOrder = (rows: readonly SplitRow[], by: IndicatorDimension, language: Language): readonly SplitRow[] =>
  by === 'institution' ? rows.toSorted((one, other) => one.name.localeCompare(other.name, language)) : rows;

const useGroupName = (by: IndicatorDimension) => {
  const { language } = useTranslation('indicators');
  const { month } = useFormat();
  const regionName = useRegionName();
  const labels = useLabels();
  const keyed: Record<string, string> = by === 'category' ? labels.stakeholderCategory : labels.governanceCriterion;
  return ({ key, name }: NonNullable<Indicator['values'][number]['group']>): string => {
    if (by === 'month') return month(key);
    if (by === 'region') return regionName(key);
    return name ? writtenIn(name, language) : (keyed[key] ?? key);
  };
};

const COLUMNS = ['value', 'low', 'high', 'numerator', 'denominator', 'evidence'];

/** The message of the figure, and its numbers as a table. */
const useWords = (
  entry: DrawnIndicator,
  by: IndicatorDimension,
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
