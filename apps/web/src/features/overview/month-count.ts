import type { Trends } from '@nahliad/contracts';

export type MonthCount = { month: string; findings: number };

/** All findings month by month, whatever the series are split by. */
export const monthCounts = ({ months, series }: Trends): MonthCount[] =>
  months.map((month, place) => ({
    month,
    findings: series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  }));
