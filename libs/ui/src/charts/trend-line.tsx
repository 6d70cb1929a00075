import type { Key } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import styles from './chart.module.css';
import { ChartTooltip } from './chart-tooltip';
import { Legend } from './legend';
import { Mark } from './mark';
import type { Series } from './stacked-bars';

/** `values[series]` is null where nothing is known of that month: the line breaks there, it does not fall to zero. */
export type TrendPoint = { month: string; values: Readonly<Record<string, number | null>> };

/** What happened in a month, marked by a line across the chart. */
export type TrendNote = { key: string; number: number; month: string; text: string };

type TrendLineProps = {
  points: readonly TrendPoint[];
  /** Each line has its own `dash` too, so that colour is not all that tells them apart. */
  series: readonly Series[];
  format: (value: number) => string;
  /** `2021-06` → Jun 2021 */
  formatMonth: (month: string) => string;
  absent: string;
  /** What full is, where there is a full: 1 of a share. */
  full?: number;
  notes?: readonly TrendNote[];
  hrefOf?: (month: string, series: string) => string;
};

/** More would run into each other: then each is drawn while it is in focus. */
const MOST_DOTS = 36;

type Dot = Readonly<{ key?: Key | null; cx?: number | string; cy?: number | string; index?: number }>;

const axis = { axisLine: false, tickLine: false, tick: { fill: 'var(--ink-faint)', fontSize: 12.5 } } as const;

/** Where the Tab key comes in: at the last that is known of the first line of which anything is. */
const entryOf = (series: readonly Series[], points: readonly TrendPoint[]) =>
  series.flatMap(({ key: line }) => {
    const last = points.findLast(({ values }) => typeof values[line] === 'number');
    return last ? [{ line, month: last.month }] : [];
  })[0];

/** What happened month by month, from zero, straight from point to point. */
export const TrendLine = ({
  points,
  series,
  format,
  formatMonth,
  absent,
  full,
  notes = [],
  hrefOf,
}: TrendLineProps) => {
  const entry = entryOf(series, points);
  return (
    <div className={styles.chart}>
      {series.length > 1 && <Legend entries={series} mark="line" />}
      <div>
        <LineChart
          responsive
          accessibilityLayer={false}
          data={[...points]}
          style={{ width: '100%', height: 260 }}
          margin={{ top: notes.length > 0 ? 24 : 12, right: 12, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis dataKey="month" tickFormatter={formatMonth} minTickGap={40} tickMargin={8} {...axis} />
          <YAxis
            width={48}
            tickFormatter={format}
            allowDecimals={full !== undefined}
            domain={[0, full ?? 'auto']}
            {...axis}
          />
          <Tooltip
            cursor={{ stroke: 'var(--rule-strong)' }}
            isAnimationActive={false}
            content={({ active, label }) => {
              const point = active ? points.find(({ month }) => month === label) : undefined;
              return point ? (
                <ChartTooltip
                  title={formatMonth(point.month)}
                  lines={series.map(({ key, ...line }) => {
                    const value = point.values[key] ?? null;
                    return { key, ...line, value: value === null ? absent : format(value) };
                  })}
                />
              ) : null;
            }}
          />
          {notes.map(({ key, number, month, text }) => (
            <ReferenceLine
              key={key}
              x={month}
              stroke="var(--ink-faint)"
              strokeDasharray="3 4"
              label={{ value: number, position: 'top', fill: 'var(--ink-soft)', fontSize: 12 }}
            >
              <title>{text}</title>
            </ReferenceLine>
          ))}
          {series.map(({ key, label, colour, dash }) => (
            <Line
              key={key}
              dataKey={({ values }: TrendPoint) => values[key] ?? null}
              name={key}
              type="linear"
              stroke={colour}
              strokeWidth={2.25}
              strokeDasharray={dash}
              dot={({ key: dotKey, cx, cy, index = 0 }: Dot) => {
                const point = points[index];
                const value = point?.values[key] ?? null;
                if (!point || value === null) return <g key={dotKey} />;
                const words = `${formatMonth(point.month)}: ${format(value)}`;
                return (
                  <Mark
                    key={dotKey}
                    words={series.length > 1 ? `${label}, ${words}` : words}
                    href={hrefOf?.(point.month, key)}
                    entry={key === entry?.line && point.month === entry.month}
                    row={key}
                  >
                    <circle
                      className={points.length > MOST_DOTS ? styles.dense : undefined}
                      cx={cx}
                      cy={cy}
                      r={2.5}
                      fill={colour}
                    />
                  </Mark>
                );
              }}
              activeDot={(dot: Dot) => (
                <a href={hrefOf?.(points[dot.index ?? -1]?.month ?? '', key)} tabIndex={-1}>
                  <circle cx={dot.cx} cy={dot.cy} r={6} fill={colour} stroke="var(--surface)" strokeWidth={2} />
                </a>
              )}
              connectNulls={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </div>
    </div>
  );
};
