import { DataTable } from '../data/data-table';
import type { CsvCell } from './csv';

/** What a cell shows; `value` is what the file says where that differs, e.g. the bare number. */
export type ChartCell = string | { text: string; value?: CsvCell; href?: string };

/** The numbers of a chart: the first column names the rows. */
export type ChartTableData = { columns: readonly string[]; rows: readonly (readonly ChartCell[])[] };

const textOf = (cell: ChartCell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''));
const valueOf = (cell: ChartCell): CsvCell => (typeof cell === 'object' ? (cell.value ?? cell.text) : cell);

export const csvRows = ({ columns, rows }: ChartTableData): CsvCell[][] => [
  [...columns],
  ...rows.map((row) => row.map(valueOf)),
];

const Shown = ({ cell }: { cell: ChartCell | undefined }) =>
  typeof cell === 'object' && cell.href ? <a href={cell.href}>{cell.text}</a> : textOf(cell);

export const ChartTable = ({ caption, table }: { caption: string; table: ChartTableData }) => (
  <DataTable
    caption={caption}
    hideCaption
    narrow="scroll"
    columns={table.columns.map((header, place) => ({
      key: `${place}`,
      header,
      align: place > 0 ? 'end' : 'start',
      isRowHeader: place === 0,
      cell: ({ cells }: { cells: readonly ChartCell[] }) => <Shown cell={cells[place]} />,
    }))}
    rows={table.rows.map((cells, place) => ({ key: `${place}`, cells }))}
    rowKey={({ key }) => key}
  />
);
