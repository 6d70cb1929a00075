import path from 'node:path';
import type { Content } from 'pdfmake';
import type { Block, Cell, ReportColumn, ReportDocument, ReportTable, Section } from '../report.document';
import { drawnBar } from './bar';

const FONTS = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const font = (face: string) => path.join(FONTS, `Roboto-${face}.ttf`);
const ROBOTO = {
  normal: font('Regular'),
  bold: font('Medium'),
  italics: font('Italic'),
  bolditalics: font('MediumItalic'),
};
const [MUTED, RULE] = ['#5d5a52', '#d8d4ca'];
const STYLES = {
  title: { fontSize: 30, bold: true },
  subtitle: { fontSize: 17, color: MUTED, margin: [0, 6, 0, 40] },
  section: { fontSize: 15, bold: true, margin: [0, 22, 0, 8] },
  heading: { bold: true, color: MUTED, fontSize: 8 },
};

/** What writes it weighs too much to be loaded before somebody asks for it; it fetches nothing but its fonts. */
export async function asPdf(document: ReportDocument): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Roboto: ROBOTO });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => path.dirname(file) === FONTS);
  return pdfmake.createPdf(laidOut(document)).getBuffer();
}

const laidOut = (document: ReportDocument) => ({
  info: { title: `${document.title}. ${document.subtitle}`, creator: 'Nahliad', producer: 'Nahliad' },
  language: document.language,
  pageSize: 'A4',
  pageMargins: [48, 56, 48, 56],
  defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25 },
  styles: STYLES,
  content: [...titlePage(document), contents(document), ...document.sections.flatMap(section)],
  footer: (page: number, pages: number) => ({
    columns: [document.footer, { text: document.page(`${page}`, `${pages}`), alignment: 'right' }],
    margin: [48, 20],
    fontSize: 8,
    color: MUTED,
  }),
});

const titlePage = ({ title, subtitle, facts, verification }: ReportDocument): Content[] => [
  { text: title, style: 'title', margin: [0, 140, 0, 0] },
  { text: subtitle, style: 'subtitle' },
  {
    layout: 'noBorders',
    table: { widths: [120, '*'], body: facts.map(([name, said]) => [{ text: name, color: MUTED }, said]) },
  },
  { text: verification, color: MUTED, margin: [0, 40, 0, 0] },
];

const contents = ({ contents: title }: ReportDocument): Content => ({
  toc: { title: { text: title, style: 'section' } },
  pageBreak: 'before',
});

const section = ({ title, blocks }: Section): Content[] => [
  { text: title, style: 'section', tocItem: true, headlineLevel: 1 },
  ...blocks.map(block),
];

const block = (one: Block): Content => (typeof one === 'string' ? { text: one, margin: [0, 4, 0, 8] } : table(one));

const table = ({ columns, rows }: ReportTable): Content => ({
  margin: [0, 0, 0, 10],
  layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => RULE, paddingLeft: () => 0 },
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: widthsOf(columns),
    body: [
      columns.map((column) => ({ text: column.heading, style: 'heading', alignment: alignmentOf(column) })),
      ...rows.map((row) => row.map((one, nth) => cell(one, columns[nth]))),
    ],
  },
});

const PAGE_WIDTH = 499;
const GUTTER = 4;

/** Bars have their points, all others share what is left. */
function widthsOf(columns: readonly ReportColumn[]): number[] {
  const isBar = ({ kind }: ReportColumn) => kind === 'bar';
  const sum = (some: readonly ReportColumn[]) => some.reduce((all, { width }) => all + width, 0);
  const left = PAGE_WIDTH - columns.length * GUTTER - sum(columns.filter(isBar));
  const shares = sum(columns.filter((column) => !isBar(column)));
  return columns.map((column) => (isBar(column) ? column.width : (column.width / shares) * left));
}

const cell = (one: Cell, column: ReportColumn | undefined): Content => {
  if (typeof one !== 'string') return drawnBar(one, column?.width ?? 0);
  return { text: one, alignment: column && alignmentOf(column) };
};

const alignmentOf = ({ kind }: ReportColumn) => (kind === 'number' ? 'right' : 'left');
