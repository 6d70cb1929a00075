import { CRITICALITIES, GOVERNANCE_CRITERIA, LOOK_STATES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { z } from 'zod';
import { Coverage, CoverageCell, Figures, indicatorScope } from './indicators.contract';
import { Id, IsoDate, Named, many } from './primitives';

/** What one institution × criterion is to its overseers. */
export const CoverageMapCell = CoverageCell.extend({
  /** Who looked last, an act of oversight or a finding; several bodies where they did it together or on the same day. */
  lastLookBy: z.array(Id),
  /** All who looked within the interval, the usual one where none is said: where it is several, their work overlaps. */
  watchedBy: z.array(Id),
  state: z.enum(LOOK_STATES),
  /** Bodies that have to look; none is a gap of the legal framework. */
  mandates: z.array(z.object({ bodyId: Id, criticality: z.literal(CRITICALITIES), intervalMonths: z.number().int() })),
  /** The shortest interval among the mandates; null where nobody said how often. */
  intervalMonths: z.number().int().nullable(),
  dueOn: IsoDate.nullable(),
  /** Criticality × min(1, months since the last look ÷ interval), 0 to 3; 0 where nobody has to look. */
  weight: z.number(),
  /** Looked at by bodies of one category alone. */
  singleCategory: z.boolean(),
  /** When somebody was kept out, if nobody has looked since. */
  obstructedOn: IsoDate.nullable(),
  /** Somebody is on the way. */
  underWay: z.boolean(),
});
export type CoverageMapCell = z.infer<typeof CoverageMapCell>;

const counts = <const Keys extends readonly string[]>(keys: Keys) =>
  z.object(Object.fromEntries(keys.map((key) => [key, z.number().int()])) as Record<Keys[number], z.ZodNumber>);

const MandateCoverage = Figures.extend({ parts: counts(['covered', 'lapsed', 'never']) });

/** One visit to an institution, and what it would see again that nobody does now. */
export const LookNext = z.object({
  institutionId: Id,
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  never: z.number().int(),
  lapsed: z.number().int(),
  obstructed: z.boolean(),
  underWay: z.boolean(),
  /** Σ weight of these cells. */
  weight: z.number(),
  /** What the coverage of mandates would be after it. */
  coverageAfter: z.number(),
});
export type LookNext = z.infer<typeof LookNext>;

/** Who looked where, and above all where nobody did, as of a day. `covered` counts cells with a finding in the window. */
export const CoverageMap = Coverage.extend({
  bodies: z.array(Named.extend({ category: z.enum(STAKEHOLDER_CATEGORIES) })),
  cells: z.array(CoverageMapCell),
  /** Cells at which nobody has looked within the interval, the heaviest first. */
  blindSpots: z.array(CoverageMapCell),
  mandateCoverage: MandateCoverage,
  blindness: Figures.extend({ parts: counts(['cells', 'never', 'lapsed', 'singleCategory', 'mandateGaps']) }),
  lookNext: z.array(LookNext),
});
export type CoverageMap = z.infer<typeof CoverageMap>;

/** `visit=<institution>,<criterion>`, one for each cell that somebody would look at on that day. */
export const WhatIfQuery = z.strictObject({
  ...indicatorScope,
  visit: many(z.stringFormat('cell', /^[0-9a-f-]{36},[a-z-]+$/)),
});
export type WhatIfQuery = z.infer<typeof WhatIfQuery>;

export const CoverageWhatIf = z.object({
  asOf: IsoDate,
  before: MandateCoverage,
  after: MandateCoverage,
  changed: z.array(
    z.object({ institutionId: Id, criterion: z.enum(GOVERNANCE_CRITERIA), from: z.enum(LOOK_STATES), dueOn: IsoDate }),
  ),
});
export type CoverageWhatIf = z.infer<typeof CoverageWhatIf>;
