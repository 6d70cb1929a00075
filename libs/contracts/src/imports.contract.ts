import { IMPORT_FIELD_NAMES, IMPORT_TARGETS, type ImportTarget } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, listOf, many, paging } from './primitives';

export const IMPORT_STATUSES = ['uploaded', 'mapped', 'checked', 'committed', 'undone'] as const;
const FieldName = z.enum(IMPORT_FIELD_NAMES);

const Keys = z.union([z.string(), z.array(z.string()).min(1)]);

/** The first rows under the header, as they stand in the file. */
export const ImportPreview = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) });
export type ImportPreview = z.infer<typeof ImportPreview>;

/** What an empty cell means: a fixed value, what another column says, or an error of the row. */
export const WhenEmpty = z.union([
  z.literal('error'),
  z.strictObject({ value: z.union([z.string(), z.number()]) }),
  z.strictObject({ column: z.string() }),
]);

export const ColumnMapping = z.strictObject({
  to: FieldName,
  language: z.enum(['en', 'uk']).optional(),
  split: z.string().min(1).max(5).optional(),
  format: z.string().max(30).optional(),
  values: z.record(z.string(), Keys).optional(),
  /** What becomes of a cell that `values` does not name: an error, nothing, or this key. */
  other: z.string().max(80).optional(),
  empty: WhenEmpty.optional(),
  create: z.strictObject({ institutionType: z.string(), category: z.string().optional() }).optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export const ImportMapping = z.strictObject({
  target: z.enum(IMPORT_TARGETS),
  key: z.array(z.string()).max(10).default([]),
  bodyId: Id.optional(),
  statedOn: IsoDate.optional(),
  columns: z.record(z.string(), z.union([ColumnMapping, z.array(ColumnMapping).min(1)])),
  set: z.partialRecord(FieldName, z.union([z.string(), z.number(), z.array(z.string())])).default({}),
});
export type ImportMapping = z.infer<typeof ImportMapping>;

export const DetectedColumn = z.object({
  name: z.string(),
  kind: z.enum(['text', 'number', 'date', 'month', 'empty']),
  dateFormat: z.string().nullable(),
  filled: z.number().int(),
  samples: z.array(z.string()),
  /** The distinct values of a column with few of them, most frequent first; split by the detected separator. */
  values: z.array(z.object({ value: z.string(), count: z.number().int() })).nullable(),
  separator: z.string().nullable(),
});
export type DetectedColumn = z.infer<typeof DetectedColumn>;

export const DetectedFile = z.object({
  format: z.enum(['csv', 'xlsx']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  headerRow: z.number().int(),
  rows: z.number().int(),
  columns: z.array(DetectedColumn),
});
export type DetectedFile = z.infer<typeof DetectedFile>;

/** What can be wrong with one row; the sentences are the web's and, in the error file, the API's. */
export const IMPORT_ROW_ERRORS = [
  'ragged',
  'formula-error',
  'control-character',
  'required',
  'too-long',
  'too-many',
  'not-mapped',
  'not-allowed',
  'not-a-date',
  'in-future',
  'before-start',
  'not-a-number',
  'out-of-range',
  'unknown-institution',
  'ambiguous-institution',
  'not-an-institution',
  'state-secret',
  'due-before-issue',
  'verification-required',
  'final-required',
  'open-recommendation',
  'repeated',
  'recommendation-differs',
  'unknown-finding',
  'unknown-recommendation',
  'not-a-flag',
  'not-an-email',
  'not-a-website',
  'outcome-required',
  'type-required',
  'type-not-applicable',
  'body-required',
  'role-not-applicable',
  'recommendation-ended',
  'before-last-position',
  'share-after-import',
] as const;
export type ImportRowError = (typeof IMPORT_ROW_ERRORS)[number];

/** Row 1 is the first row under the header. */
export const RowError = z.object({
  row: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  value: z.string().nullable(),
});
export type RowError = z.infer<typeof RowError>;

const Count = z.number().int();

/** Records by what they are; of those that only some files make, the ones that this file makes. */
export const ImportCounts = z.object({
  findings: Count,
  recommendations: Count,
  stakeholders: Count,
  responses: Count.optional(),
  activities: Count.optional(),
  mandates: Count.optional(),
  people: Count.optional(),
} satisfies Record<ImportTarget, z.ZodType>);
export type ImportCounts = z.infer<typeof ImportCounts>;

/**
 * `errors` holds the first error of the first 1,000 rows that have one; `errorRows` counts all such rows; the error file
 * has every error. `unchanged` rows are in the register already; an import never alters those, so `differing` counts
 * the ones of them whose text or classification in the file is another by now, and names the first 1,000.
 */
export const ImportCheck = z.object({
  rows: z.number().int(),
  creates: ImportCounts,
  unchanged: z.number().int(),
  differing: z.number().int(),
  differingRows: z.array(z.number().int()),
  errorRows: z.number().int(),
  errors: z.array(RowError),
  ignoredColumns: z.array(z.string()),
  newStakeholders: z.array(z.string()),
  /** The file states decisions that whoever imports it may not vouch for, so its rows arrive as drafts. */
  asDrafts: z.boolean(),
});
export type ImportCheck = z.infer<typeof ImportCheck>;

export const ImportBatch = z.object({
  id: Id,
  fileName: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  status: z.enum(IMPORT_STATUSES),
  detected: DetectedFile,
  mapping: ImportMapping.nullable(),
  check: ImportCheck.nullable(),
  createdBy: z.object({ id: Id, name: z.string() }),
  createdAt: Instant,
  committedAt: Instant.nullable(),
  undoneAt: Instant.nullable(),
});
export type ImportBatch = z.infer<typeof ImportBatch>;

export const ImportsQuery = z.strictObject({
  ...paging(['-createdAt', 'createdAt'], '-createdAt'),
  status: many(z.enum(IMPORT_STATUSES)),
});
export type ImportsQuery = z.infer<typeof ImportsQuery>;
/** `creates` is null until the file was checked. */
export const ImportList = listOf(
  ImportBatch.omit({ detected: true, mapping: true, check: true }).extend({
    rows: z.number().int(),
    creates: ImportCheck.shape.creates.nullable(),
  }),
);
export type ImportList = z.infer<typeof ImportList>;

export const SaveMapping = z.strictObject({ name: z.string().trim().min(2).max(120), mapping: ImportMapping });
export type SaveMapping = z.infer<typeof SaveMapping>;
export const SavedMapping = z.object({ id: Id, name: z.string(), mapping: ImportMapping, createdAt: Instant });
export type SavedMapping = z.infer<typeof SavedMapping>;
export const SavedMappings = z.object({ items: z.array(SavedMapping) });
export type SavedMappings = z.infer<typeof SavedMappings>;

/** What undoing an import took back; stakeholders that other records use by now stay. */
export const ImportUndo = ImportCounts.extend({
  keptStakeholders: z.array(z.string()),
});
export type ImportUndo = z.infer<typeof ImportUndo>;
