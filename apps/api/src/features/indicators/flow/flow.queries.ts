import { Injectable } from '@nestjs/common';
import type { FlowBand, RecommendationFlow, ScopeQuery, WaitingTime } from '@nahliad/contracts';
import { kaplanMeier, spellsOf, survivalReadings, waitingTime } from '@nahliad/domain';
import type { Actor } from '../../../platform/access/actor';
import { Records } from '../records/records';
import { scopeOf } from '../scope';
import { flowBands } from './bands.select';
import { implementationWaits, replyWaits, undatedReplies, type Waits } from './waits.select';

type Rows = { bands: FlowBand; reply: Waits; implementation: Waits; undated: { total: number } };

/** The months at which a curve is read: closer where most replies come. */
const READ_AT = [0, 3, 6, 12, 18, 24, 36, 48, 60, 72, 84, 96];

@Injectable()
export class FlowQueries {
  constructor(private readonly records: Records) {}

  async read(actor: Actor, query: ScopeQuery): Promise<RecommendationFlow> {
    const scope = scopeOf(actor, query);
    const { bands, reply, implementation, undated } = await this.records.read<Rows>(scope, 'recommended', {
      bands: flowBands,
      reply: replyWaits,
      implementation: implementationWaits,
      undated: undatedReplies,
    });
    return {
      asOf: scope.asOf,
      window: query.window,
      bands,
      reply: waited(reply, scope.asOf),
      repliesUndated: undated[0]?.total ?? 0,
      implementation: waited(implementation, scope.asOf),
    };
  }
}

/** A select without groups has one row, always. */
function waited([row]: readonly Waits[], asOf: string): WaitingTime {
  if (!row) throw new Error('A select without groups always answers with one row.');
  const spells = spellsOf(row.cases, asOf);
  const curve = kaplanMeier(spells);
  return {
    ...waitingTime(row.cases, asOf, row.evidence, curve),
    curve,
    readings: survivalReadings(spells, READ_AT),
  };
}
