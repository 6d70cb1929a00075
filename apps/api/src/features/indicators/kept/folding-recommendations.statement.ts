import { RECOMMENDATION_COLUMNS, countedRecommendations, countedSeverally } from './counted-recommendations';
import { AT_ONCE, folded } from './folding.statements';
import { RECOMMENDATION_FACETS } from './recommendation-facets';

const TAKEN = 'IN (SELECT recommendation_id FROM taken)';

/**
 * Takes changes out of count_pending_recommendation, keeps each of these recommendations as it is now and moves it to the
 * cells in which it belongs.
 */
export const FOLD_RECOMMENDATIONS = `
  WITH taken AS (
    DELETE FROM count_pending_recommendation p
    USING (SELECT ctid FROM count_pending_recommendation LIMIT ${AT_ONCE}) batch WHERE p.ctid = batch.ctid
    RETURNING p.recommendation_id
  ),
  before AS MATERIALIZED (
    SELECT ${RECOMMENDATION_COLUMNS.join(', ')} FROM counted_recommendation WHERE recommendation_id ${TAKEN}
  ),
  now AS MATERIALIZED (${countedRecommendations(`r.id ${TAKEN}`)}),
  moved AS MATERIALIZED (SELECT *, -1 AS sign FROM before UNION ALL SELECT *, 1 FROM now),
  several AS MATERIALIZED (${countedSeverally(`r.id ${TAKEN}`)}),
  gone AS (
    DELETE FROM counted_recommendation c WHERE c.recommendation_id ${TAKEN}
      AND NOT EXISTS (SELECT FROM now WHERE now.recommendation_id = c.recommendation_id)
  ),
  kept AS (
    INSERT INTO counted_recommendation (${RECOMMENDATION_COLUMNS.join(', ')}) SELECT * FROM now
    ON CONFLICT (recommendation_id)
      DO UPDATE SET ${RECOMMENDATION_COLUMNS.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}
  ),
  ${RECOMMENDATION_FACETS.map(folded).join(',')},
  no_longer AS (
    DELETE FROM counted_severally c WHERE c.recommendation_id ${TAKEN}
      AND NOT EXISTS (SELECT FROM several WHERE several.recommendation_id = c.recommendation_id)
  ),
  severally AS (INSERT INTO counted_severally SELECT recommendation_id FROM several ON CONFLICT DO NOTHING)
  SELECT count(*)::int AS taken FROM taken`;
