import { CLOSED_IMPLEMENTATIONS } from '@nahliad/domain';
import type { Database } from '../../../../platform/database/database';

/** A recommendation as far as an answer to it has to know. */
export interface NamedRecommendation {
  readonly id: string;
  readonly reference: string;
  readonly externalId: string | null;
  readonly position: string;
  readonly ended: boolean;
  /** No answer comes before it was issued, nor before the last position. */
  readonly lastOn: string;
  readonly answers: readonly string[];
}

const NAMED = {
  name: 'import.recommendations-named',
  text: `
    SELECT r.id, r.reference, r.external_id AS "externalId", r.position,
      r.implementation = ANY($3::text[]) AS ended,
      greatest(r.issued_on, (SELECT max(e.effective_on) FROM status_event e
        WHERE e.recommendation_id = r.id AND e.axis = 'position' AND e.to_value <> 'pending'))::text AS "lastOn",
      ARRAY(SELECT concat_ws(' ', a.received_on, a.position, a.text_en, a.text_uk) FROM response a
        WHERE a.recommendation_id = r.id) AS answers
    FROM recommendation r
    WHERE r.issuer_id = $1 AND (r.reference = ANY($2::text[]) OR r.external_id = ANY($2::text[]))`,
};

/** Those that a body issued, by reference or by the number that it gave them. */
export async function namedRecommendations(
  db: Database,
  bodyId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, NamedRecommendation>> {
  const found = await db.rows<NamedRecommendation>(NAMED, [bodyId, names, CLOSED_IMPLEMENTATIONS]);
  return new Map(
    found.flatMap((one) =>
      [one.reference, one.externalId].flatMap((name): [string, NamedRecommendation][] => (name ? [[name, one]] : [])),
    ),
  );
}
