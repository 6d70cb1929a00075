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

export const FROM_COUNTS = {
  overview: `SELECT json_build_object(
    'institutions', ${rows(`SELECT id, name_en, name_uk FROM stakeholder WHERE institution_type IS NOT NULL AND active ORDER BY name_en`)},
    'criteria', ${rows(CRITERIA)},
    'coverage', ${rows(LOOKS)},
    'months', ${rows(`SELECT month, severity, sum(n) FROM count_of_month WHERE ${READABLE} GROUP BY 1, 2`)},
    'bodies', ${rows(`SELECT body_id, sum(n), sum(n) FILTER (WHERE polarity = 'adverse') AS adverse
      FROM count_of_month WHERE ${READABLE} GROUP BY 1`)})::text AS json`,
  coverage: `SELECT json_build_object('looks', ${rows(LOOKS)})::text AS json`,
};
