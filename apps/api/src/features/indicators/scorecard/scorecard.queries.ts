import { Injectable } from '@nestjs/common';
import type { Scorecard, ScopeQuery } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import { Records } from '../records/records';
import { scopeOf } from '../scope';
import {
  SCORED_OVERSIGHT,
  SCORED_RECOMMENDATIONS,
  type ScoredOversight,
  type ScoredRecommendations,
} from './scored.selects';
import { scoredValues } from './scored.values';
import { scorecard } from './scorecard.figures';

@Injectable()
export class ScorecardQueries {
  constructor(private readonly records: Records) {}

  async read(actor: Actor, query: ScopeQuery): Promise<Scorecard> {
    const scope = scopeOf(actor, query);
    const [oversight, recommendations] = await Promise.all([
      this.records.read<ScoredOversight>(scope, 'oversight', SCORED_OVERSIGHT),
      this.records.read<ScoredRecommendations>(scope, 'recommended', SCORED_RECOMMENDATIONS),
    ]);
    return scorecard({ asOf: scope.asOf, window: query.window }, scoredValues(oversight, recommendations));
  }
}
