export const DEADLINE_UNITS = ['working-days', 'calendar-days'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

export const HOLIDAY_KINDS = ['yearly', 'eastern-easter', 'western-easter', 'once'] as const;
