import {
  INVITED_ROLES,
  PARTICIPATION_BARRIERS,
  PARTICIPATION_DECISIONS,
  PARTICIPATION_ROLES,
  PARTICIPATION_STATES,
} from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, Named, Note, Text, Who, optionalBilingual } from './primitives';

export const InviteBody = z.strictObject({
  bodyId: Id,
  role: z.enum(INVITED_ROLES),
  /** What the body is asked for; between the bodies. */
  note: Note.optional(),
});
export type InviteBody = z.infer<typeof InviteBody>;

export const DecideParticipation = z.strictObject({
  state: z.enum(PARTICIPATION_DECISIONS),
  /** Why the body does not share the finding; printed beside it wherever it is shown. */
  dissent: optionalBilingual(8000),
  note: Note.optional(),
});
export type DecideParticipation = z.infer<typeof DecideParticipation>;

/** `inside` is between the bodies that work on it: null for everybody else, who is told only of those that take part. */
export const Participation = z.object({
  id: Id,
  body: Named,
  role: z.enum(PARTICIPATION_ROLES),
  state: z.enum(PARTICIPATION_STATES),
  dissent: Text.nullable(),
  decidedAt: Instant.nullable(),
  inside: z
    .object({
      note: z.string().nullable(),
      invitedAt: Instant,
      invitedBy: Who.nullable(),
      /** What the body said when it decided. */
      answer: z.string().nullable(),
      decidedBy: Who.nullable(),
    })
    .nullable(),
  moves: z.array(z.enum(PARTICIPATION_DECISIONS)),
  /** Steps that are this person's business and not open, and why. */
  closed: z.array(z.object({ to: z.enum(PARTICIPATION_DECISIONS), code: z.enum(PARTICIPATION_BARRIERS) })),
  may: z.object({ remove: z.boolean() }),
});
export type Participation = z.infer<typeof Participation>;

/** Who works on a finding or an act with the body that leads it, in the order in which they were asked. */
export const Participations = z.object({
  lead: Named,
  items: z.array(Participation),
  may: z.object({ invite: z.boolean(), refer: z.boolean() }),
});
export type Participations = z.infer<typeof Participations>;
