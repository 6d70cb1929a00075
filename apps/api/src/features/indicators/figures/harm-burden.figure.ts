import { SEVERITIES, harmBurden, type AdverseBySeverity, type Evidence } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { activitiesBy, findingsBy, regrouped } from '../records/grouping';
import { figure } from './figure';

/** Adverse findings by the day of observation, beside the activities by the day on which they ended. */
export const harmBurdenFigure = figure<{ adverse: AdverseBySeverity; activities: number; evidence: Evidence }>({
  source: 'oversight',
  select(frame, by) {
    const [harm, looks, all] = [findingsBy(by, frame), activitiesBy(by, frame), regrouped(by)];
    return `
      SELECT ${all.key} AS "group", ${countsOf('severity', SEVERITIES.map(String))} AS adverse,
        count(*) FILTER (WHERE severity IS NULL)::int AS activities, ${evidence(frame, 'dated', 'severity IS NULL')} AS evidence
      FROM (
        SELECT ${harm.key} AS "group", a.observed_on AS dated, a.severity, a.category, true AS counted
        FROM act a ${harm.join} WHERE a.counted AND a.polarity = 'adverse'
        UNION ALL
        SELECT ${looks.key}, u.ended_on, NULL, u.category, true
        FROM (SELECT * FROM undertaken WHERE ${frame.within('ended_on')}) u ${looks.join}
      ) told ${all.tail}`;
  },
  value: (row) => harmBurden(row, row.evidence),
});
