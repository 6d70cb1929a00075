import {
  COMPLAINT_FATES,
  GROUP_DIMENSIONS,
  GROUP_VALUES,
  REFERENCE_KINDS,
  STAKEHOLDER_CATEGORIES,
  rowsCounted,
  today,
} from '@nahliad/domain';
import { z } from 'zod';
import { Id, IsoDate, Named, Remark, Who, listOf, many, paging } from './primitives';

/** More people than there are on earth are a slip of the keys. */
const Count = z.number().int().min(0).max(10_000_000_000);

/** Where a table was published, in the words of whoever did. */
const ReferenceSource = z.strictObject({
  publisher: Remark.min(2).max(200),
  /** What the publisher is among those who look at the security sector. */
  category: z.enum(STAKEHOLDER_CATEGORIES),
  title: Remark.min(2).max(300),
  address: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
  publishedOn: IsoDate,
});

const table = { asOf: IsoDate, source: ReferenceSource };
const people = {
  ...table,
  dimension: z.enum(GROUP_DIMENSIONS),
  counts: z.partialRecord(z.enum(GROUP_VALUES), Count),
};

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
const at = (field: string, code: string) => ({ path: [field], params: { code } });

/** One published table, as of its day. What is entered later for the same day takes its place; both stay on record. */
export const CreateReferenceFigure = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('population'), ...people }),
    z.strictObject({ kind: z.enum(['staff', 'senior-staff']), institutionId: Id, ...people }),
    z.strictObject({
      kind: z.literal('complaints'),
      institutionId: Id,
      since: IsoDate,
      ...table,
      counts: z.record(z.enum(COMPLAINT_FATES), Count),
    }),
  ])
  .refine(({ asOf }) => asOf <= today(), at('asOf', 'in-future'))
  .refine((one) => one.kind !== 'complaints' || one.since <= one.asOf, at('asOf', 'before-start'))
  .refine(({ counts }) => total(counts) > 0, at('counts', 'required'))
  .refine(({ counts }) => Object.keys(counts).length > 1, at('counts', 'too-few'))
  .refine(
    (one) => {
      const rows = rowsCounted(one.kind, 'dimension' in one ? one.dimension : null);
      return Object.keys(one.counts).every((row) => rows.includes(row));
    },
    at('counts', 'conflict'),
  );
export type CreateReferenceFigure = z.infer<typeof CreateReferenceFigure>;

export const ReferenceFigure = z.object({
  id: Id,
  kind: z.enum(REFERENCE_KINDS),
  institution: Named.nullable(),
  dimension: z.enum(GROUP_DIMENSIONS).nullable(),
  since: IsoDate.nullable(),
  asOf: IsoDate,
  counts: z.record(z.string(), z.number().int()),
  source: z.object({ ...ReferenceSource.shape, address: z.string().nullable() }),
  recordedBy: Who,
  /** Another table of the same day was entered after it, and is counted in its place. */
  replaced: z.boolean(),
});
export type ReferenceFigure = z.infer<typeof ReferenceFigure>;

export const ReferenceFiguresQuery = z.strictObject({
  ...paging(['-asOf', 'asOf'], '-asOf'),
  kind: many(z.enum(REFERENCE_KINDS)),
  institutionId: many(Id),
});
export type ReferenceFiguresQuery = z.infer<typeof ReferenceFiguresQuery>;
export const ReferenceFigureList = listOf(ReferenceFigure);
