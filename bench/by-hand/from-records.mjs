// Dashboards by hand: plain aggregates over the columns as they are now, each set of records read once.
import { COUNTED } from './readable.mjs';

const rows = (select) => `(SELECT json_agg(answer) FROM (${select}) answer)`;
const evidence = (on) => {
  const age = `((current_date - ${on}) / 30.4375::float8)`;
  return `sum(power(0.5::float8, ${age} / 12)) AS weight, sum(power(0.25::float8, ${age} / 12)) AS squared,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY ${age}) AS median_age, count(*) AS verified`;
};
const DECIDED = `('accepted', 'partially-accepted', 'noted', 'rejected')`;

export const EVERYTHING = { finding: 'true', recommendation: 'true' };
export const BY_CRITERION = `SELECT criterion, polarity, severity, count(*) FROM act
  JOIN finding_criterion fc ON fc.finding_id = act.id GROUP BY 1, 2, 3`;

const stood = (axis, initial) => `coalesce((array_agg(to_value ORDER BY effective_on DESC, id DESC)
  FILTER (WHERE axis = '${axis}' AND effective_on <= $2))[1], '${initial}')`;

/** The findings observed after `$1`, as a CTE `act`. */
const acts = (narrow) => `
  act AS MATERIALIZED (
    SELECT f.id, f.body_id, f.observed_on, f.severity, f.polarity, b.category
    FROM finding f JOIN stakeholder b ON b.id = f.body_id
    WHERE ${COUNTED} AND f.observed_on > $1 AND f.observed_on <= current_date AND ${narrow.finding}
  )`;

/** What was recommended on those that count, whenever that was, as a CTE `recommended`. */
const recommended = (narrow) => `
  recommended AS MATERIALIZED (
    SELECT r.id, r.reference, r.text_en, r.text_uk, r.addressee_id, r.issued_on, r.response_due_on, r.target_on, r.position,
      r.implementation, (SELECT min(received_on) FROM response WHERE recommendation_id = r.id AND substantive) AS replied_on
    FROM recommendation r
    WHERE r.issued_on <= current_date AND r.implementation <> 'withdrawn' AND ${narrow.recommendation} AND EXISTS (
      SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
      WHERE fr.recommendation_id = r.id AND ${COUNTED})
  )`;

const FIGURES = `
  ${rows(`SELECT position, count(*) FROM recommended WHERE issued_on > $1 GROUP BY 1`)} AS positions,
  ${rows(`SELECT ${evidence('issued_on')} FROM recommended WHERE issued_on > $1 AND position IN ${DECIDED}`)} AS accepted,
  ${rows(`SELECT replied_on <= response_due_on AS on_time, replied_on IS NULL AS unanswered, position IN ${DECIDED} AS decided,
    count(*) FROM recommended WHERE response_due_on > $1 AND response_due_on <= current_date GROUP BY 1, 2, 3`)} AS replies,
  ${rows(`SELECT ${evidence('response_due_on')} FROM recommended
    WHERE response_due_on > $1 AND response_due_on <= current_date`)} AS replied,
  ${rows(`SELECT target_on IS NULL AS without, target_on < current_date AS late, count(*) FROM recommended
    WHERE implementation NOT LIKE 'closed-%' GROUP BY 1, 2`)} AS open,
  ${rows(`SELECT ${evidence('issued_on')} FROM recommended WHERE target_on IS NOT NULL`)} AS overdue`;

const LONGEST = `
  SELECT late.*, s.name_en, s.name_uk FROM recommended late JOIN stakeholder s ON s.id = late.addressee_id
  WHERE position NOT IN ${DECIDED} AND replied_on IS NULL AND response_due_on < current_date
    OR implementation NOT LIKE 'closed-%' AND target_on < current_date
  ORDER BY least(response_due_on, target_on) LIMIT 10`;

/** The overview, of all records or of some. */
export const overview = (narrow = EVERYTHING) => [
  'SELECT id, name_en, name_uk FROM stakeholder WHERE institution_type IS NOT NULL AND active ORDER BY name_en',
  `WITH ${acts(narrow)}
    SELECT ${rows(BY_CRITERION)} AS criteria,
      ${rows(`SELECT institution_id, criterion, count(*), max(observed_on), array_agg(DISTINCT category) FROM act
        JOIN finding_institution fi ON fi.finding_id = act.id JOIN finding_criterion fc ON fc.finding_id = act.id
        GROUP BY 1, 2`)} AS coverage,
      ${rows(`SELECT to_char(observed_on, 'YYYY-MM') AS month, severity, count(*) FROM act GROUP BY 1, 2`)} AS months,
      ${rows(`SELECT category, count(*), count(*) FILTER (WHERE polarity = 'adverse') AS adverse FROM act GROUP BY 1`)} AS totals,
      ${rows(`SELECT ${evidence('observed_on')} FROM act`)} AS evidence`,
  `WITH ${recommended(narrow)} SELECT ${FIGURES}, ${rows(LONGEST)} AS longest`,
];

/** What a scorecard is made of. */
export const scorecard = (narrow) => [
  `WITH ${acts(narrow)} SELECT ${rows(BY_CRITERION)} AS criteria, ${rows(`SELECT ${evidence('observed_on')} FROM act`)} AS evidence`,
  `WITH ${recommended(narrow)} SELECT ${FIGURES}`,
];

/** What each body found where, after `$1` and ever, and when it last did. */
export const COVERAGE = [
  `SELECT f.body_id, institution_id, criterion, count(*) FILTER (WHERE observed_on > $1), max(observed_on)
    FROM finding f JOIN finding_institution fi ON fi.finding_id = f.id JOIN finding_criterion fc ON fc.finding_id = f.id
    WHERE ${COUNTED} AND observed_on <= current_date GROUP BY 1, 2, 3`,
];

/** The same as it stood at the end of the day `$2`. */
export const COVERAGE_THEN = [
  `WITH past AS MATERIALIZED (
      SELECT finding_id, ${stood('workflow', 'draft')} AS workflow, ${stood('verification', 'pending')} AS verification
      FROM status_event WHERE finding_id IN (SELECT finding_id FROM status_event WHERE effective_on > $2) GROUP BY 1
    )
    SELECT f.body_id, institution_id, criterion, count(*) FILTER (WHERE observed_on > $1), max(observed_on)
    FROM (
      SELECT f.id, f.body_id, f.author_id, f.observed_on, f.visibility, f.publication,
        coalesce(past.workflow, f.workflow) AS workflow, coalesce(past.verification, f.verification) AS verification
      FROM finding f LEFT JOIN past ON past.finding_id = f.id
    ) f
    JOIN finding_institution fi ON fi.finding_id = f.id JOIN finding_criterion fc ON fc.finding_id = f.id
    WHERE ${COUNTED} AND observed_on <= $2 GROUP BY 1, 2, 3`,
];
