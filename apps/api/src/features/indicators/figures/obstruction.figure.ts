import { obstruction, type AccessGiven, type Evidence } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { activitiesBy } from '../records/grouping';
import { figure } from './figure';

/** An information request that was obstructed was refused; a lawful refusal ends it with findings or without. */
const ACCESS = `CASE
  WHEN outcome <> 'obstructed' THEN 'unhindered'
  WHEN kind = 'information-request' THEN 'refusedWithoutGround'
  ELSE 'obstructed' END`;
const STATES: readonly (keyof AccessGiven)[] = ['obstructed', 'refusedWithoutGround', 'unhindered'];

/** The window runs on the day on which an act ended. */
export const obstructionFigure = figure<{ access: AccessGiven; evidence: Evidence }>({
  source: 'oversight',
  select(frame, by) {
    const { key, join, tail } = activitiesBy(by, frame);
    return `
      SELECT ${key} AS "group", ${countsOf('access', STATES)} AS access, ${evidence(frame, 'u.ended_on')} AS evidence
      FROM (SELECT *, ${ACCESS} AS access FROM undertaken WHERE ${frame.within('ended_on')}) u ${join} ${tail}`;
  },
  value: (row) => obstruction(row.access, row.evidence),
});
