import {
  Bar,
  BarChart,
  Rectangle,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
  type YAxisTickContentProps,
} from 'recharts';
import styles from './chart.module.css';
import { ChartTooltip } from './chart-tooltip';
import { Legend } from './legend';
import { Mark } from './mark';

export type StackedRow = { key: string; label: string; values: Readonly<Record<string, number>> };
export type Series = { key: string; label: string; colour: string; dash?: string };

type StackedBarsProps = {
  rows: readonly StackedRow[];
  series: readonly Series[];
  format: (value: number) => string;
  /** The records behind a bar; without `series` behind the whole row. */
  hrefOf?: (row: string, series?: string) => string;
};

const ROW_HEIGHT = 46;
const BAR_HEIGHT = 16;

/** Parts of wholes that can be compared, each row named above its bar so that long names fit a phone. */
export const StackedBars = ({ rows, series, format, hrefOf }: StackedBarsProps) => {
  const totalOf = (row: StackedRow) => series.reduce((sum, { key }) => sum + (row.values[key] ?? 0), 0);
  return (
    <div className={styles.chart}>
      <Legend entries={series} />
      <div>
        <BarChart
          responsive
          accessibilityLayer={false}
          layout="vertical"
          data={[...rows]}
          style={{ width: '100%', height: rows.length * ROW_HEIGHT + 8 }}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          barSize={BAR_HEIGHT}
        >
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis
            type="category"
            dataKey="key"
            width={1}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={({ y, index }: YAxisTickContentProps) => {
              const row = rows[index];
              return row ? (
                <Mark words={`${row.label}: ${format(totalOf(row))}`} href={hrefOf?.(row.key)} entry={index === 0}>
                  <RowName name={row.label} total={format(totalOf(row))} y={Number(y)} />
                </Mark>
              ) : (
                <g />
              );
            }}
          />
          <Tooltip
            cursor={false}
            isAnimationActive={false}
            content={({ active, label }) => {
              const row = active ? rows.find(({ key }) => key === label) : undefined;
              return row ? (
                <ChartTooltip
                  title={row.label}
                  lines={series.map(({ key, ...line }) => ({ key, ...line, value: format(row.values[key] ?? 0) }))}
                />
              ) : null;
            }}
          />
          {series.map(({ key, label, colour }) => (
            <Bar
              key={key}
              dataKey={({ values }: StackedRow) => values[key] ?? 0}
              name={key}
              stackId="whole"
              fill={colour}
              isAnimationActive={false}
              shape={(shape: BarShapeProps) => {
                const row = rows[shape.index];
                const value = row?.values[key] ?? 0;
                return row && value > 0 ? (
                  <Mark words={`${row.label}, ${label}: ${format(value)}`} href={hrefOf?.(row.key, key)}>
                    <Rectangle {...shape} y={(shape.y ?? 0) + ROW_HEIGHT / 5} stroke="var(--surface)" />
                  </Mark>
                ) : (
                  <g />
                );
              }}
            />
          ))}
        </BarChart>
      </div>
    </div>
  );
};

const RowName = ({ name, total, y }: { name: string; total: string; y: number }) => (
  <text x={0} y={y - 6} className={styles.rowName}>
    {name}
    <tspan dx={8} className={styles.total}>
      {total}
    </tspan>
  </text>
);
