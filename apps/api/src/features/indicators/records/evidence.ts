import { HALF_LIFE_MONTHS, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import type { Frame } from './records';

/** What is older weighs nothing, and its weight squared could no longer be written down. */
const MOST_HALF_LIVES = 400;

/** What a figure rests on, as JSON: `among` those of its rows, dated `on`, that are in its denominator. */
export function evidence(frame: Frame, on: string, among = 'true'): string {
  const age = `((${frame.asOf} - ${on}) / 30.4375::float8)`;
  const weight = `power(0.5::float8, least(${age} / ${HALF_LIFE_MONTHS}, ${MOST_HALF_LIVES}))`;
  const verified = `FILTER (WHERE counted AND ${among})`;
  const categories = STAKEHOLDER_CATEGORIES.map(
    (key) => `coalesce(bool_or(category = '${key}') ${verified}, false)::int`,
  ).join(' + ');
  return `json_build_object(
    'weight', coalesce(sum(${weight}) ${verified}, 0), 'squaredWeight', coalesce(sum(${weight} * ${weight}) ${verified}, 0),
    'categories', ${categories},
    'medianAge', percentile_cont(0.5) WITHIN GROUP (ORDER BY ${age}) ${verified},
    'verified', count(*) ${verified}, 'pending', count(*) FILTER (WHERE NOT counted AND ${among}))`;
}

/** How many of these rows have each of these values, as JSON by value. */
export const countsOf = (column: string, values: readonly string[], among = 'counted'): string =>
  `json_build_object(${values
    .map((value) => `'${value}', count(*) FILTER (WHERE ${among} AND ${column} = '${value}')`)
    .join(', ')})`;
