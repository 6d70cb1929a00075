export const DEADLINE_UNITS = ['working-days', 'calendar-days'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** How it is said on which day of each year a holiday falls. */
export const HOLIDAY_KINDS = ['yearly', 'eastern-easter', 'western-easter', 'once'] as const;
