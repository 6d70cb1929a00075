import { chartRows } from './chart-rows';
import type { TakenFigure } from './provenance';

/** What Excel allows. */
const LONGEST_SHEET_NAME = 31;
const WIDEST_COLUMN = 60;

/** A workbook of two sheets: the numbers of a figure, and where they come from. What makes it is loaded when it is asked for. */
export const chartWorkbook = async ({ name, title, table, provenance }: TakenFigure): Promise<ArrayBuffer> => {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  workbook.title = title;
  const sheet = (sheetName: string, rows: readonly (readonly unknown[])[]) => {
    const made = workbook.addWorksheet(sheetName.slice(0, LONGEST_SHEET_NAME));
    made.addRows(rows.map((row) => [...row]));
    made.columns.forEach((column, place) => {
      const longest = Math.max(...rows.map((row) => String(row[place] ?? '').length));
      column.width = Math.min(WIDEST_COLUMN, longest + 2);
    });
    made.getRow(1).font = { bold: true };
    return made;
  };
  sheet(name, chartRows(table)).views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
  sheet(provenance.heading, [[provenance.heading, title], ...provenance.lines]);
  return (await workbook.xlsx.writeBuffer()) as unknown as ArrayBuffer;
};
