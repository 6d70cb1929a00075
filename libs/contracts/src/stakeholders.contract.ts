import { BODY_FUNCTIONS, INSTITUTION_TYPES, REGION_NOT_STATED, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, IsoDate, SearchText, Text, bilingual, flag, listOf, many, paging } from './primitives';

/** A country (`UA`) or a part of one (`UA-32`), by ISO 3166. */
export const Jurisdiction = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
/** Where it happened, or that nobody said where. */
export const RegionFilter = z.union([Jurisdiction, z.literal(REGION_NOT_STATED)]);

const fields = {
  name: bilingual(200, 2),
  acronym: z.string().trim().max(30).nullable().optional(),
  institutionType: z.enum(INSTITUTION_TYPES).nullable().optional(),
  parentId: Id.nullable().optional(),
  jurisdiction: Jurisdiction.nullable().optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .optional(),
  functions: z.array(z.enum(BODY_FUNCTIONS)).max(BODY_FUNCTIONS.length).optional(),
  activeFrom: IsoDate.nullable().optional(),
  activeTo: IsoDate.nullable().optional(),
};

export const CreateStakeholder = z.strictObject({ category: z.enum(STAKEHOLDER_CATEGORIES), ...fields });
export type CreateStakeholder = z.infer<typeof CreateStakeholder>;

export const PatchStakeholder = z
  .strictObject({ category: z.enum(STAKEHOLDER_CATEGORIES), ...fields, active: z.boolean() })
  .partial();
export type PatchStakeholder = z.infer<typeof PatchStakeholder>;

export const Stakeholder = z.object({
  id: Id,
  category: z.enum(STAKEHOLDER_CATEGORIES),
  name: Text,
  acronym: z.string().nullable(),
  institutionType: z.enum(INSTITUTION_TYPES).nullable(),
  parentId: Id.nullable(),
  jurisdiction: z.string().nullable(),
  website: z.string().nullable(),
  functions: z.array(z.enum(BODY_FUNCTIONS)),
  activeFrom: IsoDate.nullable(),
  activeTo: IsoDate.nullable(),
  active: z.boolean(),
  version: z.number().int(),
});
export type Stakeholder = z.infer<typeof Stakeholder>;

export const StakeholdersQuery = z.strictObject({
  ...paging(['name', '-name', 'category', 'createdAt', '-createdAt'], 'name'),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  institutionType: many(z.enum(INSTITUTION_TYPES)),
  parentId: many(Id),
  jurisdiction: many(Jurisdiction),
  active: flag,
  q: SearchText,
});
export type StakeholdersQuery = z.infer<typeof StakeholdersQuery>;
export const StakeholderList = listOf(Stakeholder);

/** What loading the starter directory made; entries that were there already are left alone. */
export const StarterDirectoryResult = z.object({ created: z.number().int(), unchanged: z.number().int() });
export type StarterDirectoryResult = z.infer<typeof StarterDirectoryResult>;
