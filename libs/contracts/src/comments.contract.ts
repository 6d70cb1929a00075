import { z } from 'zod';
import { Id, Instant, Named, Note, SearchText, Who } from './primitives';

/** In `text` a person is mentioned as `@[id]`; only people who read the record, and discuss it, can be. */
export const WriteComment = z.strictObject({
  text: Note,
  /** The comment that it replies to, which is no reply itself. */
  parentId: Id.optional(),
});
export type WriteComment = z.infer<typeof WriteComment>;

export const PatchComment = z.strictObject({ text: Note });
export type PatchComment = z.infer<typeof PatchComment>;

/** One that was deleted leaves its place, and nothing of what it said: `text` is null. */
export const Comment = z.object({
  id: Id,
  parentId: Id.nullable(),
  author: Who,
  text: z.string().nullable(),
  /** Everybody who is or was mentioned in it, by the name of today. */
  mentioned: z.array(Who),
  writtenAt: Instant,
  editedAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
  /** What it said before, the oldest first. */
  earlier: z.array(z.object({ text: z.string(), writtenAt: Instant })),
  version: z.number().int(),
  may: z.object({ edit: z.boolean(), reply: z.boolean() }),
});
export type Comment = z.infer<typeof Comment>;

/** In the order in which they were written; who writes any is one of those who read them. */
export const Comments = z.object({ items: z.array(Comment), may: z.object({ write: z.boolean() }) });
export type Comments = z.infer<typeof Comments>;

export const MentionableQuery = z.strictObject({ q: SearchText });
export type MentionableQuery = z.infer<typeof MentionableQuery>;

/** Some of the people who can be mentioned on a record, with the bodies by which one tells them apart. */
export const Mentionable = z.object({ items: z.array(Who.extend({ bodies: z.array(Named) })) });
export type Mentionable = z.infer<typeof Mentionable>;
