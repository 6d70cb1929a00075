import { OWN_BODY } from '../../../platform/access/counted-scope';
import { lastClaim } from '../../../platform/database/last-claim';
import { awaited, counts } from '../records/findings.records';
import { settledOn } from '../records/recommendation-events';

/** The findings `f` that bear a recommendation `r`. */
const bearing = (join = '') => `
  FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id ${join}
  WHERE fr.recommendation_id = r.id AND (${counts('f')} OR ${awaited('f')})`;

/** Each way in which somebody counts a recommendation `r`: by a finding of it, or as one that is shown without any. */
const WAYS = `
  SELECT f.body_id, f.audience, ${counts('f')} AS counted ${bearing()}
  UNION
  SELECT r.issuer_id, CASE r.visibility WHEN 'public' THEN 0 ELSE 1 END, true WHERE r.visibility IS NOT NULL`;

/** What is to come is kept too: until then each is looked at. */
const EVER = `'infinity'`;

/** What is kept of a recommendation `r` that is counted in one `way`, named as the columns of counted_recommendation. */
const OF_RECOMMENDATION: Readonly<Record<string, string>> = {
  recommendation_id: 'r.id',
  body_id: 'way.body_id',
  audience: 'way.audience',
  counted: 'way.counted',
  criteria: `ARRAY(
    SELECT DISTINCT fc.criterion ${bearing('JOIN finding_criterion fc ON fc.finding_id = f.id')} ORDER BY 1)`,
  settled_on: settledOn('r', EVER),
  claimed_on: 'claimed.claimed_on',
  verdict: 'claimed.verdict',
  replied_on: '(SELECT min(received_on) FROM response WHERE recommendation_id = r.id AND substantive)',
  ...Object.fromEntries(
    ['issuer_id', 'type', 'addressee_id', 'also_addressed_ids', 'issued_on', 'response_due_on', 'target_on']
      .concat('position', 'implementation')
      .map((column) => [column, `r.${column}`]),
  ),
};
export const RECOMMENDATION_COLUMNS = Object.keys(OF_RECOMMENDATION);

/**
 * Recommendations as they are now, as rows of counted_recommendation: whoever counts such a one does so by their standing or
 * body, and by all of its findings alike. It has the first reply, whenever that came; whoever reads it knows as of which day.
 */
export const countedRecommendations = (narrow = 'true'): string => `
  SELECT ${Object.entries(OF_RECOMMENDATION)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ')}
  FROM recommendation r JOIN LATERAL (${WAYS}) way ON true
  LEFT JOIN LATERAL (${lastClaim('r', EVER, EVER)}) claimed ON true
  WHERE way.audience <= ${OWN_BODY} AND ${narrow} AND (SELECT count(*) FROM (${WAYS}) each) = 1`;

/** Those that are counted in several ways, by one by some and by another by others: each is looked at whenever anybody asks. */
export const countedSeverally = (narrow = 'true'): string => `
  SELECT r.id AS recommendation_id FROM recommendation r
  WHERE ${narrow} AND (SELECT count(*) FROM (${WAYS}) each) > 1`;
