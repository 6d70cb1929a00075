import {
  STAKEHOLDER_CATEGORIES,
  overseerDiversity,
  overseerDiversity2,
  type ActsByCategory,
  type Evidence,
} from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { activitiesBy, findingsBy } from '../records/grouping';
import { figure } from './figure';

/** An act that several bodies did counts for the one that leads it; the window runs on the day on which it ended. */
export const overseerDiversityFigure = figure<{
  acts: ActsByCategory;
  foundNothing: ActsByCategory;
  evidence: Evidence;
}>({
  source: 'oversight',
  select(frame, by) {
    const { key, join, tail } = activitiesBy(by, frame);
    const perCategory = (among: string) => countsOf('category', STAKEHOLDER_CATEGORIES, among);
    return `
      SELECT ${key} AS "group", ${perCategory(`outcome <> 'no-findings'`)} AS acts,
        ${perCategory(`outcome = 'no-findings'`)} AS "foundNothing", ${evidence(frame, 'u.ended_on')} AS evidence
      FROM (SELECT * FROM undertaken WHERE ${frame.within('ended_on')}) u ${join} ${tail}`;
  },
  value: (row) => overseerDiversity2(row, row.evidence),
});

/** Version 1 knew no activities: each finding was one act of oversight, on the day of observation. */
export const overseerDiversity1Figure = figure<{ acts: ActsByCategory; evidence: Evidence }>({
  source: 'act',
  select(frame, by) {
    const { key, join, tail } = findingsBy(by, frame);
    return `
      SELECT ${key} AS "group", ${countsOf('category', STAKEHOLDER_CATEGORIES)} AS acts,
        ${evidence(frame, 'a.observed_on')} AS evidence
      FROM act a ${join} ${tail}`;
  },
  value: (row) => overseerDiversity(row.acts, row.evidence),
});
