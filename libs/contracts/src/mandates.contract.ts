import { CRITICALITIES, GOVERNANCE_CRITERIA, MANDATE_POWERS } from '@nahliad/domain';
import { z } from 'zod';
import { Id, IsoDate, Named, Text, distinct, flag, listOf, many, optionalBilingual, paging } from './primitives';

const Criticality = z.literal(CRITICALITIES);

const fields = {
  bodyId: Id,
  institutionId: Id,
  /** Whether all that stands under the institution is overseen with it. */
  includesSubtree: z.boolean().optional(),
  criteria: distinct(z.enum(GOVERNANCE_CRITERIA)).min(1),
  powers: distinct(z.enum(MANDATE_POWERS)).optional(),
  legalBasis: optionalBilingual(1000),
  /** Within how many months somebody should look again: 24 where it is not said. */
  intervalMonths: z.number().int().min(1).max(240).optional(),
  /** How much depends on it, 1 to 3: 2 where it is not said. */
  criticality: Criticality.optional(),
  validFrom: IsoDate.nullable().optional(),
  validTo: IsoDate.nullable().optional(),
};

export const CreateMandate = z.strictObject(fields);
export type CreateMandate = z.infer<typeof CreateMandate>;

export const PatchMandate = z.strictObject(fields).partial();
export type PatchMandate = z.infer<typeof PatchMandate>;

export const Mandate = z.object({
  id: Id,
  body: Named,
  bodyId: Id,
  institution: Named,
  institutionId: Id,
  includesSubtree: z.boolean(),
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  powers: z.array(z.enum(MANDATE_POWERS)),
  legalBasis: Text,
  intervalMonths: z.number().int(),
  criticality: Criticality,
  validFrom: IsoDate.nullable(),
  validTo: IsoDate.nullable(),
  externalId: z.string().nullable(),
  importId: Id.nullable(),
  version: z.number().int(),
});
export type Mandate = z.infer<typeof Mandate>;

export const MandatesQuery = z.strictObject({
  ...paging(['body', '-body', 'institution', '-institution', 'createdAt', '-createdAt'], 'body'),
  bodyId: many(Id),
  /** Mandates over the institution itself, and those over what it stands under with its subtree. */
  institutionId: many(Id),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  validOn: IsoDate.optional(),
});
export type MandatesQuery = z.infer<typeof MandatesQuery>;
export const MandateList = listOf(Mandate);

/** One act of oversight as the list of what is due names it. */
const Act = z.object({ id: Id, reference: z.string(), on: IsoDate });

/** What a body has to look at next: one institution × criterion of its mandates. */
export const DueCell = z.object({
  body: Named,
  institution: Named,
  criterion: z.enum(GOVERNANCE_CRITERIA),
  criticality: Criticality,
  intervalMonths: z.number().int(),
  /** The last act of the body there that has ended and was not obstructed, as far as the person who asks may read. */
  lastLook: Act.nullable(),
  /** An attempt since then that was obstructed. */
  obstructed: Act.nullable(),
  /** An act that is planned there or has not ended yet. */
  underWay: Act.nullable(),
  /** When a body of another mandate, or of none, last looked there. */
  othersLookedOn: IsoDate.nullable(),
  dueOn: IsoDate.nullable(),
  overdue: z.boolean(),
  neverLookedAt: z.boolean(),
  /** Criticality × min(1, months since the last look ÷ interval), 0 to 3. */
  urgency: z.number(),
});
export type DueCell = z.infer<typeof DueCell>;

/** Sorted by urgency, the bodies of the person who asks first. */
export const DueQuery = z.strictObject({
  asOf: IsoDate.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(100).optional(),
  bodyId: many(Id),
  institutionId: many(Id),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  dueFrom: IsoDate.optional(),
  dueTo: IsoDate.optional(),
  /** Only what is overdue, which whatever nobody has looked at yet is too. */
  overdue: flag,
});
export type DueQuery = z.infer<typeof DueQuery>;
export const DueList = listOf(DueCell).extend({ asOf: IsoDate });
export type DueList = z.infer<typeof DueList>;
