import { groupDisparities, type Evidence, type GroupsTold, type Population } from '@nahliad/domain';
import { TOLD_OF_GROUPS } from '../records/affecting.records';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { findingsBy } from '../records/grouping';
import { figure } from './figure';

/** By respect the latest table; older ones are history. */
const POPULATIONS = `
  SELECT json_agg(json_build_object('dimension', dimension, 'counts', counts) ORDER BY dimension)
  FROM (
    SELECT DISTINCT ON (dimension) dimension, counts FROM published WHERE kind = 'population' ORDER BY dimension, as_of DESC
  ) latest`;

/** Adverse findings of the period by whom they affect, beside how many people of each group there are. */
export const disparityFigure = figure<{ told: GroupsTold; populations: Population[] | null; evidence: Evidence }>({
  source: 'oversight',
  absent: 'not-assessed',
  select(frame, by) {
    const { key, join, tail } = findingsBy(by, frame);
    return `
      SELECT ${key} AS "group", ${countsOf('told', TOLD_OF_GROUPS, 'a.counted', ALIKE)} AS told, (${POPULATIONS}) AS populations,
        ${evidence(frame, 'a.observed_on', `told = 'records'`, ALIKE)} AS evidence
      FROM affecting a ${join} ${tail}`;
  },
  value: ({ told, populations, evidence }) => groupDisparities(told, populations ?? [], evidence),
});
