import type { CsvCell } from './csv';

/** What a cell shows; `value` is what the file says where that differs, e.g. the bare number. */
export type ChartCell = string | { text: string; value?: CsvCell; href?: string };

/** The numbers of a chart: the first column names the rows. */
export type ChartTableData = { columns: readonly string[]; rows: readonly (readonly ChartCell[])[] };

const valueOf = (cell: ChartCell): CsvCell => (typeof cell === 'object' ? (cell.value ?? cell.text) : cell);

/** As a file has them: bare numbers, no grouping, no unit. */
export const chartRows = ({ columns, rows }: ChartTableData): CsvCell[][] => [
  [...columns],
  ...rows.map((row) => row.map(valueOf)),
];
