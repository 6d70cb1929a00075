import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import styles from './chart.module.css';
import { ChartTooltip } from './chart-tooltip';
import { Legend } from './legend';
import type { Series } from './stacked-bars';

/** `values[series]` is null where nothing is known of that month: the line breaks there, it does not fall to zero. */
export type TrendPoint = { month: string; values: Readonly<Record<string, number | null>> };

type TrendLineProps = {
  points: readonly TrendPoint[];
  /** Each line has its own `dash` too, so that colour is not all that tells them apart. */
  series: readonly Series[];
  format: (value: number) => string;
  /** `2021-06` → Jun 2021 */
  formatMonth: (month: string) => string;
  absent: string;
  hrefOf?: (month: string, series: string) => string;
};

const axis = { axisLine: false, tickLine: false, tick: { fill: 'var(--ink-faint)', fontSize: 12.5 } } as const;

/** What happened month by month, from zero, straight from point to point. */
export const TrendLine = ({ points, series, format, formatMonth, absent, hrefOf }: TrendLineProps) => (
  <div className={styles.chart}>
    {series.length > 1 && <Legend entries={series} mark="line" />}
    <div aria-hidden>
      <LineChart
        responsive
        accessibilityLayer={false}
        data={[...points]}
        style={{ width: '100%', height: 260 }}
        margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="month" tickFormatter={formatMonth} minTickGap={40} tickMargin={8} {...axis} />
        <YAxis width={40} tickFormatter={format} allowDecimals={false} domain={[0, 'auto']} {...axis} />
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
        {series.map(({ key, colour, dash }) => (
          <Line
            key={key}
            dataKey={({ values }: TrendPoint) => values[key] ?? null}
            name={key}
            type="linear"
            stroke={colour}
            strokeWidth={2.25}
            strokeDasharray={dash}
            dot={points.length > 36 ? false : { r: 2.5, fill: colour, strokeDasharray: 'none' }}
            activeDot={(dot: Readonly<{ cx?: number | string; cy?: number | string; index?: number }>) => (
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
