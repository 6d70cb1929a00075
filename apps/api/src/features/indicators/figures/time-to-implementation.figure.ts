import {
  OUT_OF_COHORT,
  implementationCurve,
  timeToImplementation,
  type Evidence,
  type Implementing,
} from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** When it came to where it stands; where nobody wrote that down, the day on which it was issued. */
export const implementedSince = (frame: Frame) => `coalesce((
  SELECT max(effective_on) FROM status_event e
  WHERE e.recommendation_id = issued.id AND e.axis = 'implementation' AND e.to_value = issued.implementation
    AND e.effective_on <= ${frame.asOf}), issued_on)`;

/** All that was ever issued, the withdrawn too: each counts for as long as somebody waited for it. */
export const timeToImplementationFigure = figure<{
  recommendations: Implementing[];
  asOf: string;
  evidence: Evidence;
}>({
  source: 'recommended',
  select(frame, by) {
    const { key, join, tail } = recommendationsBy(by, 'r.issued_on', frame);
    return `
      SELECT ${key} AS "group", ${frame.asOf} AS "asOf", ${evidence(frame, 'r.issued_on')} AS evidence,
        coalesce(json_agg(json_build_object('issuedOn', issued_on, 'implementedOn', implemented_on, 'leftOn', left_on))
          FILTER (WHERE counted), '[]') AS recommendations
      FROM (
        SELECT *, CASE WHEN implementation = 'closed-implemented' THEN ${implementedSince(frame)} END AS implemented_on,
          CASE WHEN implementation IN (${quoted(OUT_OF_COHORT)}) THEN ${implementedSince(frame)} END AS left_on
        FROM issued
      ) r ${join} ${tail}`;
  },
  value: ({ recommendations, asOf, evidence: of }) => ({
    ...timeToImplementation(recommendations, asOf, of),
    curve: implementationCurve(recommendations, asOf),
  }),
});
