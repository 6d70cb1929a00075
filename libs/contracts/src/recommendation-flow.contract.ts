import { POSITIONS } from '@nahliad/domain';
import { z } from 'zod';
import { CurveStep, Figures } from './indicators.contract';
import { IsoDate } from './primitives';
import { PROGRESS_STATES } from './recommendations.contract';

/** Recommendations of one position that have come so far; those that nobody has assessed are a state of their own. */
export const FlowBand = z.object({
  position: z.enum(POSITIONS),
  implementation: z.enum(PROGRESS_STATES),
  total: z.number().int(),
});
export type FlowBand = z.infer<typeof FlowBand>;

/** For how many months something is waited for; its value is the median, which may not be reached. */
export const WaitingTime = Figures.extend({
  parts: z.object({
    happened: z.number().int(),
    waiting: z.number().int(),
    left: z.number().int(),
    lowerQuartile: z.number().nullable(),
  }),
  curve: z.array(CurveStep),
  /** The curve at round times, with how many are still watched then. */
  readings: z.array(CurveStep.omit({ happened: true })),
});
export type WaitingTime = z.infer<typeof WaitingTime>;

/** From issue to position to implementation: `bands` of the window, the waiting times of all that was ever issued. */
export const RecommendationFlow = z.object({
  asOf: IsoDate,
  window: z.union([z.literal('all'), z.number().int()]),
  bands: z.array(FlowBand),
  reply: WaitingTime,
  /** Answered on a day that nobody wrote down: they are in no curve. */
  repliesUndated: z.number().int(),
  implementation: WaitingTime,
});
export type RecommendationFlow = z.infer<typeof RecommendationFlow>;
