import type { Overview, Scorecard } from '@nahliad/contracts';
import { definitionOf, isIndicatorKey, type IndicatorKey } from '@nahliad/domain';
import { bars, number, text, type Bar, type Cell, type ReportColumn, type Section } from '../report.document';
import type { Speaking } from '../words/words';
import { counted, graded, interval, valued } from './figures';

type Figures = Scorecard['criteria'][number]['parts'][number];

/** The indicators that the scores are made of, criterion by criterion. */
export function partsSection({ criteria }: Scorecard, speaking: Speaking): Section {
  const { words, labels } = speaking;
  const rows = criteria.flatMap(({ key, parts }) =>
    parts.flatMap(({ indicator, ...figures }) =>
      isIndicatorKey(indicator) ? [[labels.governanceCriterion[key], ...cells(indicator, figures, speaking)]] : [],
    ),
  );
  return {
    title: words.parts.title,
    blocks: rows.length
      ? [words.parts.lead, { columns: [text(words.scores.criterion, 1.6), ...columns(speaking)], rows }]
      : [words.parts.none],
  };
}

/** Every indicator of the period with the version of its formula. */
export function indicatorsSection(indicators: Overview['indicators'], speaking: Speaking): Section {
  const { words } = speaking;
  const rows = indicators.flatMap(({ key, formulaVersion, ...figures }) =>
    isIndicatorKey(key) ? [[...cells(key, figures, speaking), `${formulaVersion}`]] : [],
  );
  return {
    title: words.indicators.title,
    blocks: [{ columns: [...columns(speaking), number(words.indicators.version, 0.8)], rows }],
  };
}

const columns = ({ words: { indicators } }: Speaking): ReportColumn[] => [
  text(indicators.indicator, 2),
  bars('', 70),
  number(indicators.counted),
  number(indicators.value),
  number(indicators.interval, 1.4),
  text(indicators.evidence, 1.4),
];

function cells(key: IndicatorKey, figures: Omit<Figures, 'indicator'>, speaking: Speaking): Cell[] {
  const { text: written, unit } = definitionOf(key);
  return [
    written.name[speaking.language],
    unit === 'share' ? barOf(figures) : '',
    counted(figures, unit, speaking),
    valued(figures, unit, speaking),
    interval(figures, unit, speaking),
    graded(figures, speaking),
  ];
}

const barOf = ({ value, low, high }: Omit<Figures, 'indicator'>): Bar =>
  value === null ? null : { value, low: low ?? value, high: high ?? value };
