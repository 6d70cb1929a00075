import { compositionsOf, leastParity, type IndicatorDimension, type PeopleTable } from '@nahliad/domain';
import { regrouped } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const ages = (frame: Frame) => `((${frame.asOf} - as_of) / 30.4375::float8)`;
const told = (frame: Frame) => `json_agg(json_build_object('kind', kind, 'dimension', dimension, 'counts', counts,
  'category', category, 'age', ${ages(frame)}))`;

/** The latest table of each kind; older ones are history. */
const LATEST = `
  SELECT DISTINCT ON (kind, institution_id, dimension) * FROM published WHERE kind <> 'complaints'
  ORDER BY kind, institution_id, dimension, as_of DESC`;

/** As the latest tables tell, however long ago: how old they are is part of the grade. */
export const representationParityFigure = figure<{ staff: PeopleTable[] | null; population: PeopleTable[] | null }>({
  source: 'oversight',
  absent: 'not-assessed',
  select(frame: Frame, by?: IndicatorDimension) {
    const key = by ? 'institution_id::text' : 'NULL::text';
    return `
      SELECT ${key} AS "group", ${told(frame)} AS staff,
        (SELECT ${told(frame)} FROM (${LATEST}) people WHERE kind = 'population') AS population
      FROM (${LATEST}) serving WHERE kind <> 'population' ${regrouped(by).tail}`;
  },
  value: ({ staff, population }) => leastParity(compositionsOf([...(staff ?? []), ...(population ?? [])])),
});
