import { Injectable } from '@nestjs/common';
import type { Cooperation, CooperationEdge, CooperationNode, PairApart, ScopeQuery } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import { BodiesQueries, type Body } from '../coverage/bodies.queries';
import { InstitutionsQueries } from '../coverage/institutions.queries';
import { IndicatorsQueries } from '../indicators.queries';
import { Records } from '../records/records';
import { scopeOf } from '../scope';
import { overseers } from './overseers.select';
import { pairsApart, pairsTogether, type AskedBodies } from './pairs.select';

const MOST_APART = 50;

interface Rows extends Record<string, unknown> {
  edges: CooperationEdge;
  apart: PairApart & { total: number };
  overseers: Pick<CooperationNode, 'activities' | 'joint'> & { bodyId: string };
}

@Injectable()
export class CooperationQueries {
  constructor(
    private readonly indicators: IndicatorsQueries,
    private readonly records: Records,
    private readonly bodies: BodiesQueries,
    private readonly institutions: InstitutionsQueries,
  ) {}

  /** The index is that of the scope; the pairs are those with a body that is asked for, whoever led what they did. */
  async read(actor: Actor, query: ScopeQuery): Promise<Cooperation> {
    const scope = scopeOf(actor, query);
    const { bodyId, category, ...wide } = scope;
    const asked = { bodyId, category };
    const [index, { edges, apart, overseers: known }] = await Promise.all([
      this.indicators.read(actor, 'cooperation', query),
      this.records.read<Rows>(wide, 'oversight', {
        edges: (frame) => pairsTogether(frame, asked),
        apart: (frame) => pairsApart(frame, asked, MOST_APART),
        overseers,
      }),
    ]);
    const paired = new Set([...edges, ...apart].flatMap(({ bodyIds }) => bodyIds));
    const [bodies, institutions] = await Promise.all([
      this.bodies.named([...paired, ...known.map((one) => one.bodyId)]),
      this.institutions.named(apart.flatMap(({ shared }) => shared.map(({ institutionId }) => institutionId))),
    ]);
    const done = new Map(known.map(({ bodyId: id, activities, joint }) => [id, { activities, joint }]));
    return {
      asOf: scope.asOf,
      window: query.window,
      nodes: bodies
        .filter((body) => paired.has(body.id) || isAsked(body, asked))
        .map((body) => ({ ...body, activities: 0, joint: 0, ...done.get(body.id) })),
      edges,
      index,
      apart: { total: apart[0]?.total ?? 0, pairs: apart.map(({ total: _, ...pair }) => pair) },
      institutions: institutions.map(({ id, name }) => ({ id, name })),
    };
  }
}

const isAsked = ({ id, category }: Body, asked: AskedBodies): boolean =>
  (asked.bodyId?.includes(id) ?? true) && (asked.category?.includes(category) ?? true);
