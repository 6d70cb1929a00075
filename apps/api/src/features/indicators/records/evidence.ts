import { HALF_LIFE_MONTHS } from '@nahliad/domain';
import type { Frame } from './records';

/** What is older weighs nothing, and its weight squared could no longer be written down. */
const MOST_HALF_LIVES = 400;

/** How rows tell of records, as SQL; `among` is a FILTER. */
interface Telling {
  readonly count: (among: string) => string;
  readonly sum: (of: string, among: string) => string;
  readonly median: (of: string, among: string) => string;
}

/** Each of one. */
export const ONE_EACH: Telling = {
  count: (among) => `count(*) ${among}`,
  sum: (of, among) => `coalesce(sum(${of}) ${among}, 0)`,
  median: (of, among) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${of}) ${among}`,
};

/** Each of as many alike as its column `n` says. */
export const ALIKE: Telling = {
  count: (among) => `coalesce(sum(n) ${among}, 0)`,
  sum: (of, among) => `coalesce(sum(${of} * n) ${among}, 0)`,
  median: (of, among) => `(
    SELECT (min(value) FILTER (WHERE 2 * upto >= every) + min(value) FILTER (WHERE 2 * upto > every)) / 2
    FROM (
      SELECT value, every, sum(n) OVER (ORDER BY value ROWS UNBOUNDED PRECEDING) AS upto
      FROM (SELECT sum(n) ${among} AS every) all_of_them,
        unnest(array_agg(${of}) ${among}, array_agg(n) ${among}) alike (value, n)
    ) counted_up)`,
};

/** What a figure rests on, as JSON: `among` those of its rows, dated `on`, that are in its denominator. */
export function evidence(frame: Frame, on: string, among = 'true', told = ONE_EACH): string {
  const age = `((${frame.asOf} - ${on}) / 30.4375::float8)`;
  const weight = (base: number) => `power(${base}::float8, least(${age} / ${HALF_LIFE_MONTHS}, ${MOST_HALF_LIVES}))`;
  const verified = `FILTER (WHERE counted AND ${among})`;
  return `json_build_object(
    'weight', ${told.sum(weight(0.5), verified)}, 'squaredWeight', ${told.sum(weight(0.25), verified)},
    'categories', count(DISTINCT category) ${verified},
    'medianAge', ${told.median(age, verified)},
    'verified', ${told.count(verified)}, 'pending', ${told.count(`FILTER (WHERE NOT counted AND ${among})`)})`;
}

/** How many of these rows have each of these values, as JSON by value. */
export const countsOf = (column: string, values: readonly string[], among = 'counted', told = ONE_EACH): string =>
  `json_build_object(${values
    .map((value) => `'${value}', ${told.count(`FILTER (WHERE ${among} AND ${column} = '${value}')`)}`)
    .join(', ')})`;
