import { budgetFindingsResolved, type AmountsQuestioned, type Evidence } from '@nahliad/domain';
import { evidence } from '../records/evidence';
import { activitiesBy, findingsBy, regrouped } from '../records/grouping';
import { figure } from './figure';

const LOOKS_AT_MONEY = `u.kind IN ('audit', 'budget-scrutiny')`;

/**
 * A cohort as of the day, of which no window decides. Whoever questioned an amount has audited something, and so has
 * whoever audited and found nothing to question.
 */
export const budgetFindingsResolvedFigure = figure<AmountsQuestioned & { evidence: Evidence }>({
  source: 'oversight',
  absent: 'not-assessed',
  select(frame, by) {
    const [findings, acts, all] = [findingsBy(by, frame), activitiesBy(by, frame), regrouped(by)];
    return `
      SELECT ${all.key} AS "group", count(*)::int AS audits, coalesce(sum(questioned) FILTER (WHERE mature), 0) AS questioned,
        coalesce(sum(resolved) FILTER (WHERE mature), 0) AS resolved, ${evidence(frame, 'dated', 'mature')} AS evidence
      FROM (
        SELECT ${findings.key} AS "group", a.observed_on AS dated, a.category, a.questioned, a.resolved, a.mature, a.counted
        FROM questioned a ${findings.join}
        UNION ALL
        SELECT ${acts.key}, u.ended_on, u.category, 0, 0, false, u.counted
        FROM undertaken u ${acts.join} WHERE ${LOOKS_AT_MONEY}
      ) told ${all.tail}`;
  },
  value: ({ audits, questioned, resolved, evidence }) =>
    budgetFindingsResolved({ audits, questioned, resolved }, evidence),
});
