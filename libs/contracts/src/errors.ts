import { z } from 'zod';
import { DIRECTORY_ERRORS } from './errors/directory.errors';
import { EVIDENCE_ERRORS } from './errors/evidence.errors';
import { FINDING_ERRORS } from './errors/finding.errors';
import { IMPORT_ERRORS } from './errors/import.errors';
import { INDICATOR_ERRORS } from './errors/indicator.errors';
import { OVERSIGHT_ERRORS } from './errors/oversight.errors';
import { RECOMMENDATION_ERRORS } from './errors/recommendation.errors';
import { REQUEST_ERRORS } from './errors/request.errors';

/** Every error the API can answer with, and its HTTP status. Sentences are the web's, in both languages. */
export const ERRORS = {
  ...REQUEST_ERRORS,
  ...DIRECTORY_ERRORS,
  ...FINDING_ERRORS,
  ...EVIDENCE_ERRORS,
  ...RECOMMENDATION_ERRORS,
  ...OVERSIGHT_ERRORS,
  ...INDICATOR_ERRORS,
  ...IMPORT_ERRORS,
} as const satisfies Record<string, number>;

export const ErrorCode = z.enum(Object.keys(ERRORS) as [keyof typeof ERRORS, ...(keyof typeof ERRORS)[]]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** One thing wrong with one field; `path` is dotted (`title.en`), `code` is stable. */
export const FieldProblem = z.object({ path: z.string(), code: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457, as every error leaves. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: ErrorCode,
  errors: z.array(FieldProblem).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The answer 412 to a change that was made on an earlier version: which one it is by now. */
export const StaleRecord = Problem.extend({ code: z.literal('record.version-stale'), version: z.number().int() });
export type StaleRecord = z.infer<typeof StaleRecord>;
