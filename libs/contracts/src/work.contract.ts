import { ACTIVITY_WORK, FINDING_WORK, RECOMMENDATION_WORK, ROUND_WORK } from '@nahliad/domain';
import { z } from 'zod';
import { DueCell } from './mandates.contract';
import { Id, IsoDate, Named, Text } from './primitives';

/** One record that waits, by what it is called and whom it concerns. */
export const WorkItem = z.object({
  id: Id,
  /** A round has none. */
  reference: z.string().nullable(),
  title: Text,
  /** The institution that is overseen, or for those who answer for it the body that oversees. */
  party: Named.nullable(),
  dueOn: IsoDate.nullable(),
});
export type WorkItem = z.infer<typeof WorkItem>;

const group = <const S extends string, const K extends readonly [string, ...string[]]>(subject: S, kinds: K) =>
  z.object({
    subject: z.literal(subject),
    kind: z.enum(kinds),
    count: z.number().int(),
    /** Those that have waited longest, or are due first. */
    first: z.array(WorkItem),
  });

/** What waits in one way: exactly what the list of the subject holds with `?waiting=` this kind. */
export const WorkGroup = z.discriminatedUnion('subject', [
  group('finding', FINDING_WORK),
  group('recommendation', RECOMMENDATION_WORK),
  group('activity', ACTIVITY_WORK),
  group('round', ROUND_WORK),
]);
export type WorkGroup = z.infer<typeof WorkGroup>;

/**
 * Only ways in which something waits; `due` is what the bodies of whoever asks are to look at and
 * have not, if they have any.
 */
export const Work = z.object({
  asOf: IsoDate,
  groups: z.array(WorkGroup),
  due: z.object({ bodyIds: z.array(Id), count: z.number().int(), first: z.array(DueCell) }).nullable(),
});
export type Work = z.infer<typeof Work>;
