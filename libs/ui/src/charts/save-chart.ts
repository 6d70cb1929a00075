import { saveFile } from '../save-file';
import { chartDrawing, pictureOf } from './chart-drawing';
import { chartRows } from './chart-rows';
import { chartWorkbook } from './chart-workbook';
import { toCsv } from './csv';
import type { TakenFigure } from './provenance';

export type ChartFormat = 'csv' | 'xlsx' | 'png' | 'svg';

type Writer = (figure: TakenFigure, drawing: HTMLElement) => Promise<Blob>;

const written = (type: string, ...content: BlobPart[]) => new Blob(content, { type });

/** The numbers come first, as a program reads them; where they come from stands below, for people. */
const rowsOf = ({ title, table, provenance: { heading, lines } }: TakenFigure) => [
  ...chartRows(table),
  [],
  [heading, title],
  ...lines,
];

const WRITERS: Record<ChartFormat, Writer> = {
  csv: async (figure) => written('text/csv;charset=utf-8', toCsv(rowsOf(figure))),
  xlsx: async (figure) =>
    written('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await chartWorkbook(figure)),
  svg: async (figure, drawing) =>
    written('image/svg+xml', new XMLSerializer().serializeToString(await chartDrawing(drawing, figure))),
  png: async (figure, drawing) => pictureOf(await chartDrawing(drawing, figure)),
};

/** Hands over a figure as a file that says itself where it comes from. */
export const saveChart = async (format: ChartFormat, figure: TakenFigure, drawing: HTMLElement): Promise<void> =>
  saveFile(`${figure.name}.${format}`, await WRITERS[format](figure, drawing));
