import { GROUP_DIMENSIONS } from '@nahliad/domain';
import { z } from 'zod';
import { ScopeQuery, Window } from './indicators.contract';
import { IsoDate } from './primitives';

/** In which respect people are told apart, or by how grave it was. */
export const PEOPLE_AFFECTED_BY = [...GROUP_DIMENSIONS, 'severity'] as const;

export const PeopleAffectedQuery = ScopeQuery.extend({ by: z.enum(PEOPLE_AFFECTED_BY).default('sex') });
export type PeopleAffectedQuery = z.infer<typeof PeopleAffectedQuery>;

/** `value` is null where it is withheld (`suppressed`), or where no finding tells a number; the bounds say what is known. */
export const PeopleCounted = z.object({
  value: z.number().int().nullable(),
  low: z.number().int().nullable(),
  high: z.number().int().nullable(),
  suppressed: z.boolean(),
  findings: z.number().int(),
  /** Findings that tell no number. */
  unknown: z.number().int(),
});
export type PeopleCounted = z.infer<typeof PeopleCounted>;

/** Each finding is in one group: one that names several of them is in `several`, one that names none in `not-stated`. */
export const PeopleAffected = z.object({
  asOf: IsoDate,
  window: Window,
  by: z.enum(PEOPLE_AFFECTED_BY),
  total: PeopleCounted,
  groups: z.array(PeopleCounted.extend({ key: z.string() })),
});
export type PeopleAffected = z.infer<typeof PeopleAffected>;
