import type { ReportFormat } from '@nahliad/contracts';
import type { ReportDocument } from '../report.document';
import { asDocx } from './docx';
import { asPdf } from './pdf';

export const REPORT_WRITERS: { [Format in ReportFormat]: (document: ReportDocument) => Promise<Buffer> } = {
  pdf: asPdf,
  docx: asDocx,
};

export const REPORT_TYPES: { [Format in ReportFormat]: string } = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
