import { Injectable } from '@nestjs/common';
import type { Scorecard, ScopeQuery } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import { Tallies } from '../kept/tallies.queries';
import { scopeOf } from '../scope';
import {
  SCORED_FINDINGS,
  SCORED_OVERSIGHT,
  SCORED_RECOMMENDATIONS,
  type ScoredFindings,
  type ScoredOversight,
  type ScoredRecommendations,
} from './scored.selects';
import { scoredValues } from './scored.values';
import { scorecard } from './scorecard.figures';

@Injectable()
export class ScorecardQueries {
  constructor(private readonly tallies: Tallies) {}

  async read(actor: Actor, query: ScopeQuery): Promise<Scorecard> {
    const scope = scopeOf(actor, query);
    const [findings, oversight, recommendations] = await Promise.all([
      this.tallies.read<ScoredFindings>(scope, 'tallied', SCORED_FINDINGS),
      this.tallies.read<ScoredOversight>(scope, 'oversight', SCORED_OVERSIGHT),
      this.tallies.read<ScoredRecommendations>(scope, 'recommended', SCORED_RECOMMENDATIONS),
    ]);
    return scorecard({ asOf: scope.asOf, window: query.window }, scoredValues(findings, oversight, recommendations));
  }
}
