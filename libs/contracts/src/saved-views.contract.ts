import { VIEW_PAGES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Text, bilingual } from './primitives';

const fields = {
  name: bilingual(80),
  /** As the page's address says them: `severity=4&workflow=draft`. */
  filters: z
    .string()
    .max(2000)
    .regex(/^[^\s#?]*$/),
  /** Whose people find it too; null where it is one's own. */
  bodyId: Id.nullable().optional(),
  /** Whether it is what this person's page opens with. */
  opensPage: z.boolean().optional(),
};

export const SaveView = z.strictObject({ page: z.enum(VIEW_PAGES), ...fields });
export type SaveView = z.infer<typeof SaveView>;

export const PatchSavedView = z.strictObject(fields).partial();
export type PatchSavedView = z.infer<typeof PatchSavedView>;

export const SavedView = z.object({
  id: Id,
  page: z.enum(VIEW_PAGES),
  name: Text,
  filters: z.string(),
  /** The body that it is shared with. */
  body: z.object({ id: Id, name: Text }).nullable(),
  opensPage: z.boolean(),
  version: z.number().int(),
  may: z.object({ change: z.boolean(), delete: z.boolean() }),
});
export type SavedView = z.infer<typeof SavedView>;

export const SavedViewsQuery = z.strictObject({ page: z.enum(VIEW_PAGES).optional() });
export type SavedViewsQuery = z.infer<typeof SavedViewsQuery>;

export const SavedViews = z.object({ items: z.array(SavedView) });
export type SavedViews = z.infer<typeof SavedViews>;
