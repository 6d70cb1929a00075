import type { Values } from '../../mapping/values';
import type { Rejected } from '../../planning/plan';
import type { TableRow } from '../../reading/table';
import { reportingBody, type ColumnOf, type Planning, type Terms } from '../target';
import { FindingRows } from './finding-rows';
import { plannedFinding, type PlannedFinding } from './planned-finding';
import { RecommendationTies } from './recommendation-ties';
import { Register, differs } from './register';
import { brokenRules } from './rules';

/** Findings, each with its recommendations: in the row itself, or in rows that repeat the finding. */
export class FindingPlanning implements Planning<PlannedFinding> {
  readonly broken = brokenRules;
  private readonly rows = new FindingRows();
  private readonly register: Register;
  private readonly recommendations: RecommendationTies;

  constructor(
    private readonly terms: Terms,
    columnOf: ColumnOf,
  ) {
    this.register = new Register(terms.db, reportingBody(terms));
    this.recommendations = new RecommendationTies(this.register, columnOf('recommendation.text'));
  }

  planned(row: TableRow, identity: string, values: Values): PlannedFinding {
    return plannedFinding(row, identity, values, this.terms.asDrafts);
  }

  join(finding: PlannedFinding): PlannedFinding | null {
    return this.rows.join(finding);
  }

  async held(read: readonly PlannedFinding[]): Promise<ReadonlyMap<PlannedFinding, boolean>> {
    const held = await this.register.findings(read.map(({ externalId }) => externalId));
    const known = read.filter(({ externalId }) => held.has(externalId));
    return new Map(known.map((finding) => [finding, differs(held.get(finding.externalId), finding)]));
  }

  async tie(fresh: readonly PlannedFinding[]): Promise<readonly (PlannedFinding | Rejected)[]> {
    await this.recommendations.recall(fresh);
    return fresh.map((finding) => this.recommendations.tie(finding));
  }

  needs({ institutionIds, participations, recommendation }: PlannedFinding): readonly string[] {
    const addressed = recommendation ? [recommendation.addresseeId, ...recommendation.alsoAddressedIds] : [];
    return [...institutionIds, ...participations.map(({ bodyId }) => bodyId), ...addressed];
  }

  counts(made: readonly PlannedFinding[]) {
    return {
      findings: made.filter(({ known }) => !known).length,
      recommendations: made.filter(({ recommendation }) => recommendation?.known === false).length,
    };
  }
}
