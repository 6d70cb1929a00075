import {
  GOVERNANCE_CRITERIA,
  GROUP_DIMENSIONS,
  LARGEST_AMOUNT,
  POLARITIES,
  SCALES,
  SEVERITIES,
  THEMES,
  VISIBILITIES,
} from '@nahliad/domain';
import { z } from 'zod';
import { Id, IsoDate, Note, Remark, Text, bilingual, distinct, optionalBilingual } from './primitives';
import { Jurisdiction } from './stakeholders.contract';

export const Severity = z.literal(SEVERITIES);

export const AffectedGroup = z.strictObject({
  dimension: z.enum(GROUP_DIMENSIONS),
  /** A known group, words of one's own, or one of two different gaps: `unknown` and `not-asked`. */
  value: z.string().trim().min(1).max(80),
});

/** Whole units of the national currency. */
export const Amount = z.number().int().min(0).max(LARGEST_AMOUNT);

const fields = {
  institutionIds: distinct(Id).min(1).max(20),
  /** The first one is the primary criterion. */
  criteria: distinct(z.enum(GOVERNANCE_CRITERIA)).min(1).max(10),
  title: bilingual(200, 4),
  summary: bilingual(8000),
  detail: optionalBilingual(50_000),
  observedOn: IsoDate,
  observedTo: IsoDate.nullable().optional(),
  severity: Severity,
  polarity: z.enum(POLARITIES),
  themes: distinct(z.enum(THEMES)).max(14).optional(),
  scale: z.enum(SCALES).nullable().optional(),
  region: Jurisdiction.nullable().optional(),
  /** Null is unknown; 0 is nobody. */
  personsAffected: z.number().int().min(0).max(100_000_000).nullable().optional(),
  affectedGroups: z.array(AffectedGroup).max(30).optional(),
  /** Money that was spent otherwise than it should have been, in whole units of the national currency. */
  amountQuestioned: Amount.nullable().optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  /** The act of oversight in which it was found. */
  activityId: Id.nullable().optional(),
  /** An earlier finding that said the same before: what was found then was found again. */
  repeatOf: Id.nullable().optional(),
};

export const CreateFinding = z.strictObject({ ...fields, bodyId: Id.optional() });
export type CreateFinding = z.infer<typeof CreateFinding>;

/** A change of a text may say why it was made; the version that it makes keeps that. */
export const PatchFinding = z.strictObject({ ...fields, note: Remark }).partial();
export type PatchFinding = z.infer<typeof PatchFinding>;

/** The text of a final finding changes only openly: with a note that everybody reads who reads the finding. */
export const CorrectFinding = z.strictObject({
  fields: z
    .strictObject(fields)
    .omit({ visibility: true, activityId: true, repeatOf: true })
    .partial()
    .refine((corrected) => Object.keys(corrected).length > 0, { params: { code: 'required' } }),
  note: Note,
});
export type CorrectFinding = z.infer<typeof CorrectFinding>;

/** What a finding says in short, as it is answered. */
export const findingSaid = {
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  title: Text,
  summary: Text,
  observedOn: IsoDate,
  observedTo: IsoDate.nullable(),
  severity: Severity,
  polarity: z.enum(POLARITIES),
  themes: z.array(z.enum(THEMES)),
  scale: z.enum(SCALES).nullable(),
  region: z.string().nullable(),
  personsAffected: z.number().int().nullable(),
  /** It affects one to four people, who would be recognised: their number is null for whoever does not work with it. */
  personsSuppressed: z.boolean(),
  amountQuestioned: Amount.nullable(),
};
