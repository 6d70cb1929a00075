import {
  OUT_OF_COHORT,
  implementationCurve,
  timeToImplementation,
  type Evidence,
  type Implementing,
  type IndicatorDimension,
} from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { ALIKE, evidence } from '../records/evidence';
import { recommendationsBy, regrouped } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** When it came to where it stands; where nobody wrote that down, the day on which it was issued. */
export const implementedSince = (frame: Frame) => `coalesce((
  SELECT max(effective_on) FROM status_event e
  WHERE e.recommendation_id = issued.id AND e.axis = 'implementation' AND e.to_value = issued.implementation
    AND e.effective_on <= ${frame.asOf}), issued_on)`;

/** Those that were issued on one day and went the same way, as one row of `n`: there are few such rows, however many of them. */
function alike(frame: Frame, by: IndicatorDimension | undefined): string {
  const { key, join } = recommendationsBy(by, 'r.issued_on', frame);
  return `
    SELECT ${key} AS "group", issued_on, implemented_on, left_on, counted, category, count(*)::int AS n
    FROM (
      SELECT *, CASE WHEN implementation = 'closed-implemented' THEN ${implementedSince(frame)} END AS implemented_on,
        CASE WHEN implementation IN (${quoted(OUT_OF_COHORT)}) THEN ${implementedSince(frame)} END AS left_on
      FROM issued
    ) r ${join} GROUP BY 1, 2, 3, 4, 5, 6`;
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
  value: ({ recommendations, asOf, evidence: of }) => ({
    ...timeToImplementation(recommendations, asOf, of),
    curve: implementationCurve(recommendations, asOf),
  }),
});
