import { LAST_DAY, REPORT_RHYTHMS, type ReportRhythm } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Who, distinct } from './primitives';
import { AskedReport, Report, UNNAMED_INSTITUTION, namesItsInstitution } from './reports.contract';

const MOST_RECIPIENTS = 50;

const existsIn = ({ rhythm, day }: { rhythm: ReportRhythm; day: number }) => day <= LAST_DAY[rhythm];

/** Recipients are oneself and people of one's own bodies: each gets a report of what they themselves may read. */
export const ScheduleReport = AskedReport.extend({
  rhythm: z.enum(REPORT_RHYTHMS),
  /** Of the week, from Monday; otherwise of the month, or of the first month of a quarter. */
  day: z.number().int().min(1),
  recipientIds: distinct(Id).pipe(z.array(Id).min(1).max(MOST_RECIPIENTS)),
})
  .refine(existsIn, { path: ['day'], params: { code: 'out-of-range' } })
  .refine(namesItsInstitution, UNNAMED_INSTITUTION);
export type ScheduleReport = z.infer<typeof ScheduleReport>;

export const PatchReportSchedule = z.strictObject({ paused: z.boolean() });
export type PatchReportSchedule = z.infer<typeof PatchReportSchedule>;

/** What became of a letter. What is given up was tried for a day and longer; what is withheld was nobody's to read any more. */
export const LETTER_STATES = ['waiting', 'sent', 'given-up', 'withheld'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Why a letter did not go out when it was last tried. */
export const LETTER_PROBLEMS = ['not-made', 'not-taken'] as const;
export type LetterProblem = (typeof LETTER_PROBLEMS)[number];

export const ReportLetter = z.object({
  dueOn: IsoDate,
  state: z.enum(LETTER_STATES),
  problem: z.enum(LETTER_PROBLEMS).nullable(),
  sentAt: Instant.nullable(),
});
export type ReportLetter = z.infer<typeof ReportLetter>;

export const ReportSchedule = Report.pick({
  id: true,
  subject: true,
  institution: true,
  window: true,
  publishedOnly: true,
  language: true,
  format: true,
}).extend({
  rhythm: z.enum(REPORT_RHYTHMS),
  day: z.number().int(),
  owner: Who,
  /** With the last letter to each, as far as whoever asks may know of it. */
  recipients: z.array(Who.extend({ letter: ReportLetter.nullable() })),
  /** Null while it is paused. */
  nextOn: IsoDate.nullable(),
  version: z.number().int(),
  may: z.object({ change: z.boolean(), leave: z.boolean() }),
});
export type ReportSchedule = z.infer<typeof ReportSchedule>;

/** One's own, and those by which one is sent something. `mail` says whether this deployment sends any. */
export const ReportSchedules = z.object({ items: z.array(ReportSchedule), mail: z.boolean() });
export type ReportSchedules = z.infer<typeof ReportSchedules>;

/** Who can be sent reports: oneself first. */
export const ReportRecipients = z.object({ items: z.array(Who) });
export type ReportRecipients = z.infer<typeof ReportRecipients>;
