import { PEERS_OF_A_SCORE, ROUND_STATUSES, ROUND_WORK, RUBRIC_INDICATORS, type RubricIndicator } from '@nahliad/domain';
import { z } from 'zod';
import { ErrorCode } from './errors';
import {
  Id,
  Instant,
  IsoDate,
  Named,
  Note,
  SearchText,
  Text,
  Who,
  bilingual,
  distinct,
  listOf,
  many,
  paging,
} from './primitives';

export const RubricKey = z.enum(Object.values(RUBRIC_INDICATORS).flat() as [RubricIndicator, ...RubricIndicator[]]);

/** One who scores an institution and two who review it, three different people. */
const Assigned = z.strictObject({
  institutionId: Id,
  assessorId: Id,
  peerIds: z.array(Id).length(PEERS_OF_A_SCORE),
});

export const OpenRound = z.strictObject({
  title: bilingual(160, 4),
  /** The body that runs and closes it: one of mine where I lead several; an administrator names it. */
  bodyId: Id.optional(),
  /** The day by which all is to be scored. */
  dueOn: IsoDate.optional(),
  indicators: distinct(RubricKey).min(1),
  institutions: z
    .array(Assigned)
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ institutionId }) => institutionId)).size === all.length, {
      params: { code: 'repeated' },
    }),
});
export type OpenRound = z.infer<typeof OpenRound>;

/** `note` is the reason, where a step needs one; `dueOn` the day by which the stage that begins is to be over. */
export const MoveRound = z.strictObject({
  to: z.enum(ROUND_STATUSES),
  note: Note.optional(),
  dueOn: IsoDate.optional(),
});
export type MoveRound = z.infer<typeof MoveRound>;

export const Round = z.object({
  id: Id,
  title: Text,
  body: Named,
  status: z.enum(ROUND_STATUSES),
  indicators: z.array(RubricKey),
  /** Those of them that whoever asks knows of: an institution knows of itself. */
  institutions: z.array(z.object({ id: Id, name: Text, assessor: Who, peers: z.array(Who) })),
  openedBy: Who,
  openedAt: Instant,
  /** The last day of its present stage, where one was set. */
  dueOn: IsoDate.nullable(),
  /** The day from which its scores count, or on which it was given up. */
  endedOn: IsoDate.nullable(),
  note: z.string().nullable(),
  version: z.number().int(),
  moves: z.array(z.enum(ROUND_STATUSES)),
  /** Steps that come next and are not open yet, and why. */
  closed: z.array(z.object({ to: z.enum(ROUND_STATUSES), code: ErrorCode })),
});
export type Round = z.infer<typeof Round>;

export const RoundsQuery = z.strictObject({
  ...paging(['-openedAt', 'openedAt'], '-openedAt'),
  status: many(z.enum(ROUND_STATUSES)),
  institutionId: many(Id),
  /** Those in which something waits for whoever asks, in this way. */
  waiting: z.enum(ROUND_WORK).optional(),
});
export type RoundsQuery = z.infer<typeof RoundsQuery>;
export const RoundList = listOf(Round);

export const RoundPeopleQuery = z.strictObject({ q: SearchText });
export type RoundPeopleQuery = z.infer<typeof RoundPeopleQuery>;

/** Some of the people who may score or review, with the bodies by which one tells them apart. */
export const RoundPeople = z.object({ items: z.array(Who.extend({ bodies: z.array(Named) })) });
export type RoundPeople = z.infer<typeof RoundPeople>;
