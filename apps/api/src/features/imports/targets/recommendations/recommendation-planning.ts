import type { Rejected } from '../../planning/plan';
import { onceEach } from '../once-each';
import { reportingBody, type ColumnOf, type Planning, type Terms } from '../target';
import { HeldRecommendations } from './held-recommendations';
import { brokenRecommendation, plannedRecommendation, type PlannedRecommendation } from './planned-recommendation';

/** Recommendations of a register of their own, each a row. */
export class RecommendationPlanning implements Planning<PlannedRecommendation> {
  readonly planned = plannedRecommendation;
  readonly broken = brokenRecommendation;
  readonly join = onceEach<PlannedRecommendation>();
  private readonly register: HeldRecommendations;

  constructor(
    terms: Terms,
    private readonly columnOf: ColumnOf,
  ) {
    this.register = new HeldRecommendations(terms.db, reportingBody(terms));
  }

  held(read: readonly PlannedRecommendation[]): Promise<ReadonlyMap<PlannedRecommendation, boolean>> {
    return this.register.among(read);
  }

  async tie(fresh: readonly PlannedRecommendation[]): Promise<readonly (PlannedRecommendation | Rejected)[]> {
    const known = await this.register.findings([...new Set(fresh.flatMap(({ findings }) => findings))]);
    const column = this.columnOf('findings');
    return fresh.map((one) => {
      const unknown = one.findings.filter((name) => !known.has(name));
      const problems = unknown.map((value) => ({ column, code: 'unknown-finding', value }) as const);
      if (problems.length) return { row: one.row, problems };
      return { ...one, findingIds: [...new Set(one.findings.flatMap((name) => known.get(name) ?? []))] };
    });
  }

  needs({ addresseeId, alsoAddressedIds }: PlannedRecommendation): readonly string[] {
    return [addresseeId, ...alsoAddressedIds];
  }

  counts(made: readonly PlannedRecommendation[]) {
    return { recommendations: made.length, responses: made.filter(({ response }) => response !== null).length };
  }
}
