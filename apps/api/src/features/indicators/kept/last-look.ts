import { OF_LOOK_DAY } from './facets';
import { putRight, type Standing } from './put-right';

const DAY = 'body_id, institution_id, criterion, observed_on';

/** The days of which the cells cannot tell how many looks there were, with how many there were. */
export const movedDays = (standing: Standing): string =>
  putRight(OF_LOOK_DAY, standing, `(${DAY}) IN (SELECT ${DAY} FROM (${OF_LOOK_DAY.cells('moved')}) moving)`);

/** The last day on which this body found something at this institution by this criterion: by the cells, or by what moved. */
export function lastLook(look: string, standing: Standing): string {
  const there = `(c.body_id, c.institution_id, c.criterion) = (${look}.body_id, ${look}.institution_id, ${look}.criterion)`;
  return `greatest(
    (SELECT observed_on FROM count_of_look_day c
      WHERE ${there} AND n > 0 AND ${standing('c')} AND (${DAY}) NOT IN (SELECT ${DAY} FROM moved_day)
      ORDER BY observed_on DESC LIMIT 1),
    (SELECT max(observed_on) FROM moved_day c WHERE ${there} AND n > 0))`;
}
