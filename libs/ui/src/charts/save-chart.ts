import { saveFile } from '../save-file';
import { chartRows, type ChartTableData } from './chart-rows';
import { toCsv } from './csv';

/** The numbers of a chart, for a spreadsheet. */
export const saveTable = (name: string, table: ChartTableData): void =>
  saveFile(name, new Blob([toCsv(chartRows(table))], { type: 'text/csv;charset=utf-8' }));

/** A picture of a part of the page; what makes it is loaded when it is asked for. */
export const savePicture = async (name: string, element: HTMLElement): Promise<void> => {
  const { toBlob } = await import('html-to-image');
  const backgroundColor = getComputedStyle(element).getPropertyValue('background-color');
  const picture = await toBlob(element, { pixelRatio: 2, backgroundColor, style: { margin: '0' } });
  if (!picture) throw new Error('the browser made no picture');
  saveFile(name, picture);
};
