// Dashboards by hand, out of the counts that are kept; each answers one row of JSON.
import { BODY, IMPORTER_BODY } from '../world.mjs';

const READABLE = `(audience <= 1 OR (audience = 2 AND body_id IN ('${BODY}', '${IMPORTER_BODY}')))`;
const rows = (select) => `(SELECT json_agg(answer) FROM (${select}) answer)`;

const LOOKS = `
  SELECT body_id, institution_id, criterion, sum(n) FILTER (WHERE recent) AS findings, (
    SELECT max(observed_on) FROM count_of_look_day d
    WHERE (d.body_id, d.institution_id, d.criterion) = (l.body_id, l.institution_id, l.criterion) AND n > 0) AS last_on
  FROM count_of_look l WHERE ${READABLE} GROUP BY 1, 2, 3`;
const CRITERIA = `SELECT criterion, polarity, severity, sum(n) FROM count_of_criterion WHERE ${READABLE} GROUP BY 1, 2, 3`;

const RECOMMENDED = `criterion IS NULL AND counted AND ${READABLE}`;
const DECIDED = `('accepted', 'partially-accepted', 'noted', 'rejected')`;
const RECENT = (on) => `${on} > current_date - interval '24 months' AND ${on} <= current_date`;
/** What figures rest on, by the days of cells. */
const evidence = (table, on, among) => `
  SELECT sum(power(0.5::float8, age / 12) * n) AS weight, sum(power(0.25::float8, age / 12) * n) AS squared,
    min(age) FILTER (WHERE 2 * upto >= every) AS median_age, sum(n) AS verified
  FROM (
    SELECT age, n, sum(n) OVER (ORDER BY age) AS upto, sum(n) OVER () AS every
    FROM (
      SELECT (current_date - ${on}) / 30.4375::float8 AS age, sum(n) AS n FROM ${table}
      WHERE ${RECOMMENDED} AND ${among} GROUP BY 1
    ) of_day
  ) counted_up`;
const LATE = (day, waiting) => `(
  SELECT recommendation_id, addressee_id, ${day} AS due_on FROM counted_recommendation
  WHERE counted AND ${waiting} AND ${day} < current_date AND ${READABLE} ORDER BY ${day}, recommendation_id LIMIT 10)`;
const LONGEST = `
  SELECT late.due_on, r.reference, r.text_en, r.text_uk, s.name_en, s.name_uk
  FROM (
    ${LATE('response_due_on', `replied_on IS NULL AND position NOT IN ${DECIDED} AND implementation <> 'withdrawn'`)}
    UNION ALL
    ${LATE(
      'target_on',
      `implementation NOT IN
        ('closed-implemented', 'closed-not-implemented', 'closed-superseded', 'closed-no-longer-applicable', 'withdrawn')`,
    )}
    ORDER BY due_on LIMIT 10
  ) late
  JOIN recommendation r ON r.id = late.recommendation_id JOIN stakeholder s ON s.id = late.addressee_id`;

export const FROM_COUNTS = {
  overview: `SELECT json_build_object(
    'institutions', ${rows(`SELECT id, name_en, name_uk FROM stakeholder WHERE institution_type IS NOT NULL AND active ORDER BY name_en`)},
    'criteria', ${rows(CRITERIA)},
    'coverage', ${rows(LOOKS)},
    'months', ${rows(`SELECT month, severity, sum(n) FROM count_of_month WHERE criterion IS NULL AND ${READABLE} GROUP BY 1, 2`)},
    'bodies', ${rows(`SELECT body_id, sum(n), sum(n) FILTER (WHERE polarity = 'adverse') AS adverse
      FROM count_of_month WHERE criterion IS NULL AND ${READABLE} GROUP BY 1`)},
    'positions', ${rows(`SELECT position, sum(n) FROM count_of_position WHERE ${RECOMMENDED} AND ${RECENT('issued_on')} GROUP BY 1`)},
    'accepted', ${rows(evidence('count_of_position', 'issued_on', `${RECENT('issued_on')} AND position IN ${DECIDED}`))},
    'replies', ${rows(`SELECT late, position IN ${DECIDED} AS decided, sum(n) FROM count_of_reply
      WHERE ${RECOMMENDED} AND ${RECENT('response_due_on')} GROUP BY 1, 2`)},
    'replied', ${rows(evidence('count_of_reply', 'response_due_on', RECENT('response_due_on')))},
    'open', ${rows(`SELECT target_on IS NULL AS without, target_on < current_date AS late, sum(n) FROM count_of_state
      WHERE ${RECOMMENDED} AND implementation NOT LIKE 'closed-%' GROUP BY 1, 2`)},
    'overdue', ${rows(evidence('count_of_state', 'issued_on', 'target_on IS NOT NULL'))},
    'longest', ${rows(LONGEST)})::text AS json`,
  coverage: `SELECT json_build_object('looks', ${rows(LOOKS)})::text AS json`,
};
