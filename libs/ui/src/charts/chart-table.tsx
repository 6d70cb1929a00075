import { DataTable } from '../data/data-table';
import type { ChartCell, ChartTableData } from './chart-rows';

const textOf = (cell: ChartCell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''));
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
