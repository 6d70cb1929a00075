import {
  implementationCurve,
  timeToImplementation,
  type Evidence,
  type Implementing,
  type IndicatorDimension,
} from '@nahliad/domain';
import { ALIKE, evidence } from '../records/evidence';
import { recommendationsBy, regrouped } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** Those that were issued on one day and went the same way, as one row of `n`: there are few such rows, however many of them. */
function alike(frame: Frame, by: IndicatorDimension | undefined): string {
  const { key, join } = recommendationsBy(by, 'r.issued_on', frame);
  return `
    SELECT ${key} AS "group", issued_on, implemented_on, left_on, counted, category, sum(n)::int AS n
    FROM of_wait r ${join} GROUP BY 1, 2, 3, 4, 5, 6`;
}

/** All that was ever issued, the withdrawn too: each counts for as long as somebody waited for it. */
export const timeToImplementationFigure = figure<{
  recommendations: Implementing[];
  asOf: string;
  evidence: Evidence;
}>({
  source: 'recommended',
  select(frame, by) {
    const { key, tail } = regrouped(by);
    return `
      SELECT ${key} AS "group", ${frame.asOf} AS "asOf", ${evidence(frame, 'issued_on', 'true', ALIKE)} AS evidence,
        coalesce(json_agg(json_build_object('issuedOn', issued_on, 'implementedOn', implemented_on, 'leftOn', left_on,
          'cases', n)) FILTER (WHERE counted), '[]') AS recommendations
      FROM (${alike(frame, by)}) r ${tail}`;
  },
  value({ recommendations, asOf, evidence: of }) {
    const curve = implementationCurve(recommendations, asOf);
    return { ...timeToImplementation(recommendations, asOf, of, curve), curve };
  },
});
