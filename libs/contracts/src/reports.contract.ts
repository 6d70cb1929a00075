import { VISIBILITIES } from '@nahliad/domain';
import { z } from 'zod';
import { Indicator, Window } from './indicators.contract';
import { Id, Instant, IsoDate, Named, listOf, paging } from './primitives';
import { Locale } from './session.contract';

/** `scorecard` has the scores and what they are made of; the others all that is counted, of one institution or of all. */
export const REPORT_SUBJECTS = ['scorecard', 'institution', 'period'] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];
export const REPORT_FORMATS = ['pdf', 'docx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report is to speak of, whenever it is made. */
export const AskedReport = z.strictObject({
  subject: z.enum(REPORT_SUBJECTS),
  institutionId: Id.optional(),
  window: Window,
  publishedOnly: z.boolean().default(false),
  language: Locale,
  format: z.enum(REPORT_FORMATS),
});
export type AskedReport = z.infer<typeof AskedReport>;

export const namesItsInstitution = ({ subject, institutionId }: Pick<AskedReport, 'subject' | 'institutionId'>) =>
  subject !== 'institution' || institutionId !== undefined;
export const UNNAMED_INSTITUTION = { path: ['institutionId'], params: { code: 'required' } };

/** A report holds what whoever makes it may read, or, if they so wish, nothing but what is published. */
export const MakeReport = AskedReport.extend({ asOf: IsoDate.optional() }).refine(
  namesItsInstitution,
  UNNAMED_INSTITUTION,
);
export type MakeReport = z.infer<typeof MakeReport>;

/** The file itself is not kept: what it was made of is, and its SHA-256, by which it is known again. */
export const Report = z.object({
  id: Id,
  subject: z.enum(REPORT_SUBJECTS),
  institution: Named.nullable(),
  asOf: IsoDate,
  window: Indicator.shape.window,
  publishedOnly: z.boolean(),
  language: Locale,
  format: z.enum(REPORT_FORMATS),
  /** The narrowest circle that any record behind it was shown to when it was made. */
  marking: z.enum(VISIBILITIES),
  sha256: z.string(),
  size: z.number().int(),
  madeAt: Instant,
});
export type Report = z.infer<typeof Report>;

/** One's own. */
export const ReportsQuery = z.strictObject(paging(['-madeAt', 'madeAt'], '-madeAt'));
export type ReportsQuery = z.infer<typeof ReportsQuery>;
export const ReportList = listOf(Report);
export type ReportList = z.infer<typeof ReportList>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A form with a `file` asks the same: its SHA-256 is then taken here. */
export const VerifyReport = z.strictObject({ sha256: z.string().trim().toLowerCase().pipe(Sha256).optional() });
export type VerifyReport = z.infer<typeof VerifyReport>;

/** Whether a file left here as it is. By whom it was made is told to those who are signed in. */
export const ReportVerification = z.object({
  sha256: Sha256,
  report: Report.omit({ id: true, sha256: true }).extend({ madeBy: z.string().nullable() }).nullable(),
});
export type ReportVerification = z.infer<typeof ReportVerification>;
