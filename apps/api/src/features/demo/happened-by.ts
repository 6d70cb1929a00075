import type { Row } from './rows';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const isInstant = (value: unknown): value is string => typeof value === 'string' && INSTANT.test(value);

/** Nothing in the country has happened after it was made, however early in the day that is: what were still to come is `now`. */
export const happenedBy = (now: string, row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, isInstant(value) && value > now ? now : value]),
  );
