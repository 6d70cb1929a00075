import { DEADLINE_UNITS } from '@nahliad/domain';
import { z } from 'zod';
import { Id, IsoDate, Text, bilingual } from './primitives';

const ruleShape = {
  unit: z.enum(DEADLINE_UNITS),
  days: z.number().int().min(1).max(365),
  /** Holidays are days like any other, as under martial law; weekends stay. */
  holidaysSuspended: z.boolean(),
};

export const PatchDeadlineRule = z.strictObject(ruleShape).partial();
export type PatchDeadlineRule = z.infer<typeof PatchDeadlineRule>;

/** How long an institution has to reply, and until when that is from today. */
export const DeadlineRule = z.object({
  ...ruleShape,
  version: z.number().int(),
  fromToday: z.object({ dueOn: IsoDate, holidays: z.number().int() }),
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;

const afterEaster = z.number().int().min(-60).max(100);

/** On which day of each year it falls. */
export const HolidayDay = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('yearly'),
      month: z.number().int().min(1).max(12),
      day: z.number().int().min(1).max(31),
    }),
    z.strictObject({ kind: z.literal('eastern-easter'), daysAfter: afterEaster }),
    z.strictObject({ kind: z.literal('western-easter'), daysAfter: afterEaster }),
    z.strictObject({ kind: z.literal('once'), on: IsoDate }),
  ])
  .refine((rule) => rule.kind !== 'yearly' || isInSomeYear(rule), {
    path: ['day'],
    params: { code: 'out-of-range' },
  });

const LEAP_YEAR = 2000;
const isInSomeYear = ({ month, day }: { month: number; day: number }) =>
  new Date(Date.UTC(LEAP_YEAR, month - 1, day)).getUTCDate() === day;

export const CreateHoliday = z.strictObject({ name: bilingual(200), rule: HolidayDay });
export type CreateHoliday = z.infer<typeof CreateHoliday>;

export const PatchHoliday = CreateHoliday.partial();
export type PatchHoliday = z.infer<typeof PatchHoliday>;

export const Holiday = z.object({ id: Id, name: Text, rule: HolidayDay, version: z.number().int() });
export type Holiday = z.infer<typeof Holiday>;

export const HolidayList = z.object({ items: z.array(Holiday) });
export type HolidayList = z.infer<typeof HolidayList>;
