import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  Tooltip,
  type DotProps,
  XAxis,
  YAxis,
  type XAxisTickContentProps,
} from 'recharts';
import styles from './chart.module.css';
import { ChartTooltip } from './chart-tooltip';
import { Mark } from './mark';

/** The share that still waits from this time on, with its bounds. */
export type CurvePoint = { time: number; survival: number; low: number; high: number };

/** The curve read at a time, with how many are still watched then. */
export type CurveReading = CurvePoint & { atRisk: number };

type SurvivalCurveProps = {
  /** From the beginning, where all wait; a step down is where something happened. */
  points: readonly CurvePoint[];
  /** At round times, each a mark; the axis names those that fit. */
  readings: readonly CurveReading[];
  labels: { time: string; waiting: string; interval: string };
  format: (share: number) => string;
  formatRange: (low: number, high: number) => string;
  formatTime: (time: number) => string;
  /** The bare number, for an axis that `labels.time` names. */
  formatTick: (time: number) => string;
  formatAtRisk: (count: number) => string;
};

const COLOUR = 'var(--accent)';
const tick = { fill: 'var(--ink-faint)', fontSize: 12.5 } as const;
const axis = { axisLine: false, tickLine: false } as const;

const MOST_TICKS = 6;

/** Those that stand far enough from the one before for their words to fit a phone. */
const fitting = (readings: readonly CurveReading[], end: number) => {
  const kept: CurveReading[] = [];
  for (const tick of readings) {
    const before = kept.at(-1);
    if (!before || tick.time - before.time >= end / MOST_TICKS) kept.push(tick);
  }
  return kept;
};

/** A Kaplan–Meier curve: its steps, its interval, and below the axis those who are still watched. */
export const SurvivalCurve = ({ points, readings, labels, format, formatRange, ...words }: SurvivalCurveProps) => {
  const end = Math.max(points.at(-1)?.time ?? 0, readings.at(-1)?.time ?? 0);
  const last = points.at(-1);
  const shown = fitting(readings, end);
  const drawn = last && last.time < end ? [...points, { ...last, time: end }] : points;
  return (
    <div className={styles.chart}>
      <ComposedChart
        responsive
        accessibilityLayer={false}
        data={[...drawn]}
        style={{ width: '100%', height: 280 }}
        margin={{ top: 12, right: 24, bottom: 16, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="time"
          type="number"
          domain={[0, end]}
          ticks={shown.map(({ time }) => time)}
          interval={0}
          tick={({ x, y, payload }: XAxisTickContentProps) => {
            const atRisk = shown.find(({ time }) => time === payload.value)?.atRisk ?? 0;
            return (
              <text x={x} y={Number(y) + 12} textAnchor="middle" {...tick}>
                {words.formatTick(Number(payload.value))}
                <tspan x={x} dy={17}>
                  {words.formatAtRisk(atRisk)}
                </tspan>
              </text>
            );
          }}
          {...axis}
        />
        <YAxis width={52} domain={[0, 1]} tickFormatter={format} tick={tick} {...axis} />
        <Tooltip
          cursor={{ stroke: 'var(--rule-strong)' }}
          isAnimationActive={false}
          content={({ active, label }) => {
            const point = active ? drawn.find(({ time }) => time === label) : undefined;
            return point ? (
              <ChartTooltip
                title={words.formatTime(point.time)}
                lines={[
                  { key: 'waiting', label: labels.waiting, colour: COLOUR, value: format(point.survival) },
                  {
                    key: 'interval',
                    label: labels.interval,
                    colour: 'var(--accent-soft)',
                    value: formatRange(point.low, point.high),
                  },
                ]}
              />
            ) : null;
          }}
        />
        <Area
          dataKey={({ low, high }: CurvePoint) => [low, high]}
          type="stepAfter"
          fill="var(--accent-soft)"
          stroke="none"
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="survival"
          type="stepAfter"
          stroke={COLOUR}
          strokeWidth={2.25}
          dot={false}
          isAnimationActive={false}
        />
        {readings.map((at, place) => (
          <ReferenceDot
            key={at.time}
            x={at.time}
            y={at.survival}
            shape={({ cx, cy }: DotProps) => (
              <Mark
                words={`${words.formatTime(at.time)}: ${format(at.survival)} (${formatRange(at.low, at.high)}), ${words.formatAtRisk(at.atRisk)}`}
                entry={place === readings.length - 1}
                row="curve"
              >
                <circle cx={cx} cy={cy} r={3} fill={COLOUR} />
              </Mark>
            )}
          />
        ))}
      </ComposedChart>
      <p className={styles.axisName}>{labels.time}</p>
    </div>
  );
};
