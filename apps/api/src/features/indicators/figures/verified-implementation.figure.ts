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
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { grouped, recommendationsBy, type Grouping } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** A cohort as of the day, of which the window does not decide: what was issued long ago is what has become mature. */
const mature = (frame: Frame, tally: string, among: string, { key, join, tail }: Grouping) => `
  SELECT ${key} AS "group", ${countsOf('implementation', IMPLEMENTATIONS, 'counted', ALIKE)} AS states,
    ${evidence(frame, 'r.issued_on', `implementation NOT IN (${quoted(OUT_OF_COHORT)})`, ALIKE)} AS evidence
  FROM (SELECT * FROM ${tally} WHERE ${among} AND ${matureOn(frame.scope.asOf, (value) => frame.value(value))}) r ${join} ${tail}`;

const cohort = (value: typeof verifiedImplementation, among: string) =>
  figure<{ states: CohortByState; evidence: Evidence }>({
    source: 'recommended',
    select: (frame, by) => mature(frame, 'of_state', among, recommendationsBy(by, 'r.issued_on', frame)),
    value: (row) => value(row.states, row.evidence),
  });

export const verifiedImplementationFigure = cohort(verifiedImplementation, 'true');
export const legalGapClosureFigure = cohort(legalGapClosure, `type = 'law'`);

/** The rows of verified implementation by criterion, which are kept too. */
export const implementationByCriterion = (frame: Frame): string =>
  mature(frame, 'of_criterion_state', 'true', grouped('r.criterion'));
