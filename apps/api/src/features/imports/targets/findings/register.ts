import type { Database } from '../../../../platform/database/database';
import type { Written } from '../../mapping/values';
import type { PlannedFinding } from './planned-finding';

/** What the register holds of a finding that the file names again. */
interface Held {
  readonly externalId: string;
  /** The same fields in the same order as `contentOf`. */
  readonly content: readonly unknown[];
  readonly recommendations: readonly (readonly [en: string | null, uk: string | null, position: string])[];
}

const FINDINGS = {
  name: 'import.held-findings',
  text: `
    SELECT f.external_id AS "externalId",
      json_build_array(f.title_en, f.title_uk, f.summary_en, f.summary_uk, f.detail_en, f.detail_uk, f.observed_on,
        f.observed_to, f.severity::text, f.polarity, f.scale, f.region, f.persons_affected::text,
        f.amount_questioned::text, f.themes,
        (SELECT coalesce(json_agg((one ->> 'dimension') || ':' || (one ->> 'value')), '[]')
          FROM jsonb_array_elements(f.affected_groups) one),
        (SELECT coalesce(json_agg(institution_id ORDER BY position), '[]') FROM finding_institution WHERE finding_id = f.id),
        (SELECT coalesce(json_agg(criterion ORDER BY position), '[]') FROM finding_criterion WHERE finding_id = f.id)
      ) AS content,
      (SELECT coalesce(json_agg(json_build_array(r.text_en, r.text_uk, r.position)), '[]')
        FROM finding_recommendation fr JOIN recommendation r ON r.id = fr.recommendation_id
        WHERE fr.finding_id = f.id) AS recommendations
    FROM finding f WHERE f.body_id = $1 AND f.external_id = ANY($2::text[])`,
};
const RECOMMENDATIONS = {
  name: 'import.held-recommendations',
  text: `SELECT id, external_id AS "externalId", text_en AS en, text_uk AS uk
    FROM recommendation WHERE issuer_id = $1 AND external_id = ANY($2::text[])`,
};

interface HeldRecommendation extends Written {
  readonly id: string;
  readonly externalId: string;
}

/** Looks up what a body has on record already, many rows at a time. */
export class Register {
  constructor(
    private readonly db: Database,
    private readonly bodyId: string,
  ) {}

  async findings(externalIds: readonly string[]): Promise<Map<string, Held>> {
    const rows = await this.db.rows<Held>(FINDINGS, [this.bodyId, externalIds]);
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  async recommendations(externalIds: readonly string[]): Promise<HeldRecommendation[]> {
    return externalIds.length ? this.db.rows(RECOMMENDATIONS, [this.bodyId, externalIds]) : [];
  }
}

/** Whether the file says something else of a finding than the register does; its states are the register's own. */
export function differs(held: Held | undefined, planned: PlannedFinding): boolean {
  if (!held) return false;
  if (JSON.stringify(held.content) !== JSON.stringify(contentOf(planned))) return true;
  const { recommendation } = planned;
  if (!recommendation) return false;
  const { text, position } = recommendation;
  return !held.recommendations.some(([en, uk, known]) => en === text.en && uk === text.uk && known === position);
}

/** What a finding says, without its states and its recommendation. */
export const contentOf = (finding: PlannedFinding): unknown[] => [
  finding.title.en,
  finding.title.uk,
  finding.summary.en,
  finding.summary.uk,
  finding.detail.en,
  finding.detail.uk,
  finding.observedOn,
  finding.observedTo,
  finding.severity,
  finding.polarity,
  finding.scale,
  finding.region,
  finding.personsAffected,
  finding.amountQuestioned,
  finding.themes,
  finding.affectedGroups,
  finding.institutionIds,
  finding.criteria,
];
