import { z } from 'zod';
import { Id, IsoDate, Named, Text, bilingual, many } from './primitives';

/** An event that helps to read a trend, for one institution or for all. */
export const CreateAnnotation = z.strictObject({
  happenedOn: IsoDate,
  text: bilingual(160),
  institutionId: Id.optional(),
});
export type CreateAnnotation = z.infer<typeof CreateAnnotation>;

export const Annotation = z.object({
  id: Id,
  happenedOn: IsoDate,
  text: Text,
  /** Null: it concerns all. */
  institution: Named.nullable(),
  may: z.object({ delete: z.boolean() }),
});
export type Annotation = z.infer<typeof Annotation>;

/** Those that concern all, and those of the institutions named; without any, of every institution. */
export const AnnotationsQuery = z.strictObject({ institutionId: many(Id) });
export type AnnotationsQuery = z.infer<typeof AnnotationsQuery>;

export const Annotations = z.object({ items: z.array(Annotation) });
export type Annotations = z.infer<typeof Annotations>;
