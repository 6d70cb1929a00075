import { SUSPENSION_GROUNDS } from '@nahliad/domain';
import { z } from 'zod';
import { IsoDate } from './primitives';

/** A deadline that stands still today. */
export const RunningSuspension = z.object({ ground: z.enum(SUSPENSION_GROUNDS), from: IsoDate, until: IsoDate });
export type RunningSuspension = z.infer<typeof RunningSuspension>;
