import {
  IMPLEMENTATIONS,
  OUT_OF_COHORT,
  legalGapClosure,
  verifiedImplementation,
  type CohortByState,
  type Evidence,
} from '@nahliad/domain';
import { matureOn } from '../../../platform/database/mature-on';
import { quoted } from '../../../platform/database/quoted';
import { countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import { figure } from './figure';

/** A cohort as of the day, of which the window does not decide: what was issued long ago is what has become mature. */
const cohort = (value: typeof verifiedImplementation, among: string) =>
  figure<{ states: CohortByState; evidence: Evidence }>({
    source: 'recommended',
    select(frame, by) {
      const { key, join, tail } = recommendationsBy(by, 'r.issued_on', frame);
      return `
        SELECT ${key} AS "group", ${countsOf('implementation', IMPLEMENTATIONS)} AS states,
          ${evidence(frame, 'r.issued_on', `implementation NOT IN (${quoted(OUT_OF_COHORT)})`)} AS evidence
        FROM (SELECT * FROM recommended WHERE ${among} AND ${matureOn(frame.scope.asOf, (value) => frame.value(value))}) r ${join} ${tail}`;
    },
    value: (row) => value(row.states, row.evidence),
  });

export const verifiedImplementationFigure = cohort(verifiedImplementation, 'true');
export const legalGapClosureFigure = cohort(legalGapClosure, `type = 'law'`);
