import { GOVERNANCE_CRITERIA, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { z } from 'zod';
import { Indicator } from './indicators.contract';
import { Id, IsoDate, Named } from './primitives';

/** Two bodies, in the order of their ids, so that a pair is one pair. */
const Pair = z.tuple([Id, Id]);

/** A body that oversees: in how many acts of the period it signed, and in how many of these another one did too. */
export const CooperationNode = Named.extend({
  category: z.enum(STAKEHOLDER_CATEGORIES),
  activities: z.number().int(),
  joint: z.number().int(),
});
export type CooperationNode = z.infer<typeof CooperationNode>;

/** What two bodies did together in the period: acts and findings that both signed, and what one referred to the other. */
export const CooperationEdge = z.object({
  bodyIds: Pair,
  activities: z.number().int(),
  findings: z.number().int(),
  referrals: z.number().int(),
});
export type CooperationEdge = z.infer<typeof CooperationEdge>;

/** Two bodies that have to look at the same cells, and of which no joint work is known from any time. */
export const PairApart = z.object({
  bodyIds: Pair,
  /** Cells that both have to look at. */
  cells: z.number().int(),
  shared: z.array(z.object({ institutionId: Id, criteria: z.array(z.enum(GOVERNANCE_CRITERIA)) })),
});
export type PairApart = z.infer<typeof PairApart>;

/** Who oversees with whom, as far as whoever asks may know. */
export const Cooperation = z.object({
  asOf: IsoDate,
  window: z.union([z.literal('all'), z.number().int()]),
  nodes: z.array(CooperationNode),
  edges: z.array(CooperationEdge),
  /** As `GET /indicators/cooperation` answers. */
  index: Indicator,
  /** Those that share most first; `total` counts all of them. */
  apart: z.object({ total: z.number().int(), pairs: z.array(PairApart) }),
  institutions: z.array(Named),
});
export type Cooperation = z.infer<typeof Cooperation>;
