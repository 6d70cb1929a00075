import { z } from 'zod';

/** Every error the API can answer with, and its HTTP status. Sentences are the web's, in both languages. */
export const ERRORS = {
  'request.malformed': 400,
  'request.invalid-query': 400,
  'request.invalid-cursor': 400,
  'request.too-large': 413,
  'request.unsupported-type': 415,
  'request.invalid': 422,
  'request.too-many': 429,
  'request.cross-site': 403,
  'request.not-found': 404,
  'request.method-not-allowed': 405,
  'request.idempotency-mismatch': 422,
  'record.version-required': 428,
  'record.version-stale': 412,
  'server.unavailable': 503,
  'server.disk-full': 507,
  'server.unexpected': 500,

  'access.not-signed-in': 401,
  'access.wrong-credentials': 401,
  'access.throttled': 429,
  'access.refused': 403,
  'setup.already-done': 409,

  'person.not-found': 404,
  'person.email-taken': 409,
  'person.wrong-password': 422,
  'person.last-administrator': 409,
  'person.role-needs-body': 422,
  'person.role-conflict': 422,
  'person.respondent-elsewhere': 422,
  'invitation.not-found': 404,
  'token.not-found': 404,
  'token.expiry-out-of-range': 422,

  'stakeholder.not-found': 404,
  'stakeholder.unknown': 422,
  'stakeholder.parent-circle': 422,
  'stakeholder.type-required': 422,
  'stakeholder.type-not-applicable': 422,
  'stakeholder.not-an-institution': 422,
  'stakeholder.period-reversed': 422,

  'finding.not-found': 404,
  'finding.retracted': 410,
  'finding.not-editable': 409,
  'finding.body-required': 422,
  'finding.body-not-yours': 403,
  'finding.move-refused': 409,
  'finding.four-eyes': 403,
  'finding.note-required': 422,
  'finding.verification-required': 422,
  'finding.duplicate-of-required': 422,
  'finding.open-recommendations': 409,
  'finding.reply-period-open': 409,
  'finding.publication-refused': 409,
  'finding.observed-in-future': 422,
  'finding.visibility-lowered': 409,
  'finding.state-secret': 422,

  'recommendation.not-found': 404,
  'recommendation.finding-unknown': 422,
  'recommendation.issuer-not-yours': 403,
  'recommendation.not-addressee': 403,
  'recommendation.due-before-issue': 422,
  'recommendation.move-refused': 409,
  'recommendation.four-eyes': 403,

  'import.not-found': 404,
  'import.empty-file': 422,
  'import.no-rows': 422,
  'import.too-large': 413,
  'import.too-many-rows': 422,
  'import.unreadable': 422,
  'import.unsupported-format': 415,
  'import.zip-bomb': 422,
  'import.encoding': 422,
  'import.ragged-rows': 422,
  'import.mapping-required': 409,
  'import.mapping-invalid': 422,
  'import.column-unknown': 422,
  'import.column-unmapped': 422,
  'import.has-errors': 422,
  'import.not-checked': 409,
  'import.already-committed': 409,
  'import.not-committed': 409,
  'import.undone': 409,
  'import.busy': 409,
  'import.file-gone': 409,
  'import.changed-since': 409,
  'import.body-not-yours': 403,
  'import.interrupted': 422,
  'import-mapping.not-found': 404,
  'import-mapping.name-taken': 409,

  'indicator.not-found': 404,
  'indicator.dimension-not-applicable': 422,
  'export.unknown': 404,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERRORS;

/** One thing wrong with one field; `path` is dotted (`title.en`), `code` is stable. */
export const FieldProblem = z.object({ path: z.string(), code: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457, as every error leaves. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
  errors: z.array(FieldProblem).optional(),
});
export type Problem = z.infer<typeof Problem>;
