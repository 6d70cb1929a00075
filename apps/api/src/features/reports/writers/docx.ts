import type { FileChild, Paragraph } from 'docx';
import type { Block, ReportColumn, ReportDocument, ReportTable, Section } from '../report.document';

type Docx = typeof import('docx');

/** Word draws no bars here: the numbers that they show stand beside them. */
const isWritten = ({ kind }: ReportColumn) => kind !== 'bar';

/** What writes it weighs too much to be loaded before somebody asks for it. */
export async function asDocx(document: ReportDocument): Promise<Buffer> {
  const docx = await import('docx');
  const { Document, Packer, PageBreak, Paragraph, TableOfContents } = docx;
  const children = [
    ...titlePage(document, docx),
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ text: document.contents, style: 'ContentsTitle' }),
    new TableOfContents(document.contents, { hyperlink: true, headingStyleRange: '1-1' }),
    ...document.sections.flatMap((section) => sectionOf(section, docx)),
  ];
  const file = new Document({
    title: `${document.title}. ${document.subtitle}`,
    creator: 'Nahliad',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 20, language: { value: LOCALES[document.language] } } } },
      paragraphStyles: [{ id: 'ContentsTitle', name: 'Contents title', run: { size: 30, bold: true } }],
    },
    sections: [{ children, footers: { default: footer(document, docx) } }],
  });
  return Packer.toBuffer(file);
}

const LOCALES = { en: 'en-GB', uk: 'uk-UA' };

const titlePage = ({ title, subtitle, facts, verification }: ReportDocument, docx: Docx): FileChild[] => [
  new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE, spacing: { before: 2400 } }),
  new docx.Paragraph({ text: subtitle, spacing: { after: 600 } }),
  grid(facts, docx),
  new docx.Paragraph({ text: verification, spacing: { before: 600 } }),
];

const footer = (
  { footer: said, page }: ReportDocument,
  { Footer, PageNumber, Paragraph, TabStopType, TextRun }: Docx,
) => {
  const [before, between, after] = page('\n', '\n').split('\n');
  const children = [`${said}\t${before}`, PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''];
  const paragraph: Paragraph = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [new TextRun({ children, size: 16 })],
  });
  return new Footer({ children: [paragraph] });
};

const sectionOf = ({ title, blocks }: Section, docx: Docx): FileChild[] => [
  new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1, spacing: { before: 400, after: 120 } }),
  ...blocks.map((block) => blockOf(block, docx)),
];

const blockOf = (block: Block, docx: Docx): FileChild =>
  typeof block === 'string'
    ? new docx.Paragraph({ text: block, spacing: { before: 120, after: 120 } })
    : grid(writtenOnly(block), docx, true);

function writtenOnly({ columns, rows }: ReportTable): string[][] {
  const written = columns.flatMap((column, nth) => (isWritten(column) ? [nth] : []));
  const said = rows.map((row) => written.map((nth) => row[nth]).map((cell) => (typeof cell === 'string' ? cell : '')));
  return [columns.filter(isWritten).map(({ heading }) => heading), ...said];
}

const grid = (rows: readonly (readonly string[])[], docx: Docx, headed = false) => {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, nth) => {
      const tableHeader = headed && nth === 0;
      return new TableRow({
        tableHeader,
        cantSplit: true,
        children: cells.map(
          (text) =>
            new TableCell({
              margins: { top: 40, bottom: 40, left: 80, right: 80 },
              children: [new Paragraph({ children: [new TextRun({ text, bold: tableHeader })] })],
            }),
        ),
      });
    }),
  });
};
