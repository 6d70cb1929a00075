import type { DatedReport } from './report.cover';
import { REPORT_TYPES } from './writers/writers';

/** The name and the type under which a report leaves. */
export const fileOf = ({ subject, asOf, format }: DatedReport) => ({
  filename: `nahliad-${subject}-${asOf}.${format}`,
  contentType: REPORT_TYPES[format],
});
