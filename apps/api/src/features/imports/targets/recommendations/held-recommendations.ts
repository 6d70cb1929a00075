import { RECOMMENDED_ON } from '@nahliad/domain';
import type { Database } from '../../../../platform/database/database';
import { heldAmong, type Held } from '../held-among';
import type { PlannedRecommendation } from './planned-recommendation';

/** What the register holds of a recommendation that the file names again; the same fields in the order of `contentOf`. */
const HELD = {
  name: 'import.recommendations-held',
  text: `
    SELECT external_id AS key, json_build_array(text_en, text_uk, type, priority, addressee_id,
      to_json(also_addressed_ids), issued_on, response_due_on, target_on) AS content
    FROM recommendation WHERE issuer_id = $1 AND external_id = ANY($2::text[])`,
};

/** By reference or by the number that the body gave them; what is confidential is tied by hand. */
const FINDINGS = {
  name: 'import.findings-named',
  text: `
    SELECT id, reference, external_id AS "externalId" FROM finding
    WHERE body_id = $1 AND (reference = ANY($2::text[]) OR external_id = ANY($2::text[]))
      AND visibility <> 'confidential' AND workflow = ANY($3::text[])`,
};

interface Named {
  readonly id: string;
  readonly reference: string;
  readonly externalId: string | null;
}

/** Looks up what a body has on record already, many rows at a time. */
export class HeldRecommendations {
  constructor(
    private readonly db: Database,
    private readonly bodyId: string,
  ) {}

  /** Those that are on record, and whether the file words or dates them otherwise; their states are the register's own. */
  async among(read: readonly PlannedRecommendation[]): Promise<ReadonlyMap<PlannedRecommendation, boolean>> {
    const externalIds = read.map(({ externalId }) => externalId);
    return heldAmong(read, await this.db.rows<Held>(HELD, [this.bodyId, externalIds]), contentOf);
  }

  /** The ids of findings by the names that the file gives them. */
  async findings(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (names.length === 0) return new Map();
    const found = await this.db.rows<Named>(FINDINGS, [this.bodyId, names, RECOMMENDED_ON]);
    return new Map(
      found.flatMap(({ id, reference, externalId }) =>
        [reference, externalId].flatMap((name): [string, string][] => (name ? [[name, id]] : [])),
      ),
    );
  }
}

const contentOf = (one: PlannedRecommendation): unknown[] => [
  one.text.en,
  one.text.uk,
  one.type,
  one.priority,
  one.addresseeId,
  one.alsoAddressedIds,
  one.issuedOn,
  one.responseDueOn,
  one.targetOn,
];
