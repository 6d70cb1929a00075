import {
  IMPLEMENTATIONS,
  ISSUED_WITHIN_MONTHS,
  MATURE_AFTER_MONTHS,
  OUT_OF_COHORT,
  legalGapClosure,
  monthsBefore,
  verifiedImplementation,
  type CohortByState,
  type Evidence,
} from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** `isMature` of the domain, in SQL. */
function mature(frame: Frame): string {
  const before = (months: number) => `${frame.value(monthsBefore(frame.scope.asOf, months))}::date`;
  return `issued_on > ${before(ISSUED_WITHIN_MONTHS)}
    AND (target_on < ${frame.asOf} OR issued_on <= ${before(MATURE_AFTER_MONTHS)})`;
}

/** A cohort as of the day, of which the window does not decide: what was issued long ago is what has become mature. */
const cohort = (value: typeof verifiedImplementation, among: string) =>
  figure<{ states: CohortByState; evidence: Evidence }>({
    source: 'recommended',
    select(frame, by) {
      const { key, join, tail } = recommendationsBy(by, 'r.issued_on', frame);
      return `
        SELECT ${key} AS "group", ${countsOf('implementation', IMPLEMENTATIONS)} AS states,
          ${evidence(frame, 'r.issued_on', `implementation NOT IN (${quoted(OUT_OF_COHORT)})`)} AS evidence
        FROM (SELECT * FROM recommended WHERE ${among} AND ${mature(frame)}) r ${join} ${tail}`;
    },
    value: (row) => value(row.states, row.evidence),
  });

export const verifiedImplementationFigure = cohort(verifiedImplementation, 'true');
export const legalGapClosureFigure = cohort(legalGapClosure, `type = 'law'`);
