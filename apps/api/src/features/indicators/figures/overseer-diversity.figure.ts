import { STAKEHOLDER_CATEGORIES, overseerDiversity, type ActsByCategory, type Evidence } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { findingsBy } from '../records/grouping';
import { figure } from './figure';

/** Until activities are logged, each finding is one act of oversight; the window runs on the day of observation. */
export const overseerDiversityFigure = figure<{ acts: ActsByCategory; evidence: Evidence }>({
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
