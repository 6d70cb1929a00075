import { Injectable } from '@nestjs/common';
import type { CoverageMap, CoverageMapCell, CoverageWhatIf, ScopeQuery, WhatIfQuery } from '@nahliad/contracts';
import {
  GOVERNANCE_CRITERIA,
  blindSpots,
  coverage,
  evidenceOf,
  mandateCoverage,
  monthsElapsed,
  type Evidence,
} from '@nahliad/domain';
import type { Actor } from '../../../platform/access/actor';
import { Reads } from '../../../platform/access/reads';
import { Records } from '../records/records';
import { scopeOf } from '../scope';
import { BodiesQueries, type Body } from './bodies.queries';
import { findingLooks, type FindingLook } from './finding-looks';
import { InstitutionsQueries } from './institutions.queries';
import { lookNext, lookedAt } from './look-next';
import { cellsOf, mandatedCell, placeKey } from './map.cells';
import { oversight, type Oversight } from './oversight.statement';

@Injectable()
export class CoverageMapQueries {
  constructor(
    private readonly reads: Reads,
    private readonly records: Records,
    private readonly institutions: InstitutionsQueries,
    private readonly bodies: BodiesQueries,
  ) {}

  async read(actor: Actor, query: ScopeQuery): Promise<CoverageMap> {
    const scope = scopeOf(actor, query);
    const { statement, values } = oversight(scope);
    const [institutions, known, { findings }] = await Promise.all([
      this.institutions.inScope(scope),
      this.reads.counting(actor).one<Oversight>(statement, values),
      this.records.read<{ findings: FindingLook }>({ ...scope, after: null }, 'act', {
        findings: findingLooks(query.window),
      }),
    ]);
    const { mandated, acts } = known ?? { mandated: [], acts: [] };
    const bodies = await this.bodies.named([...mandated, ...acts, ...findings].map(({ bodyId }) => bodyId));
    const categoryOf = new Map(bodies.map(({ id, category }) => [id, category]));
    const criteria = GOVERNANCE_CRITERIA.filter((criterion) => scope.criterion?.includes(criterion) ?? true);
    const places = institutions.flatMap(({ id }) => criteria.map((criterion) => ({ institutionId: id, criterion })));
    const cells = cellsOf(places, { asOf: scope.asOf, mandated, acts, findings, categoryOf });
    return {
      asOf: scope.asOf,
      window: query.window,
      institutions,
      criteria,
      bodies,
      cells,
      covered: coverage(cells.filter((cell) => cell.findings > 0).length, cells.length),
      ...figuresOf(cells, scope.asOf, categoryOf),
      lookNext: lookNext(cells, scope.asOf),
    };
  }

  /** What the coverage of mandates would be if somebody looked at these cells on that day. */
  async whatIf(actor: Actor, { visit = [], ...query }: WhatIfQuery): Promise<CoverageWhatIf> {
    const { asOf, cells, bodies } = await this.read(actor, query);
    const visited = new Set(visit.map((one) => one.replace(',', ' ')));
    const categoryOf = new Map(bodies.map(({ id, category }) => [id, category]));
    const evidence = evidenceFrom(cells, asOf, categoryOf);
    const after = lookedAt(cells, asOf, (cell) => visited.has(placeKey(cell)));
    const figures = (all: readonly CoverageMapCell[]) => mandateCoverage(all.flatMap(mandatedCell), asOf, evidence);
    return {
      asOf,
      before: figures(cells),
      after: figures(after),
      changed: cells.flatMap(({ institutionId, criterion, state }, place) => {
        const dueOn = after[place]?.dueOn;
        return dueOn && state !== 'current' && visited.has(placeKey({ institutionId, criterion }))
          ? [{ institutionId, criterion, from: state, dueOn }]
          : [];
      }),
    };
  }
}

type Categories = ReadonlyMap<string, Body['category']>;

function figuresOf(cells: readonly CoverageMapCell[], asOf: string, categoryOf: Categories) {
  const mandated = cells.flatMap(mandatedCell);
  const gaps = cells.filter(({ mandates }) => mandates.length === 0);
  const evidence = evidenceFrom(cells, asOf, categoryOf);
  return {
    blindSpots: cells
      .filter(({ state }) => state !== 'current')
      .toSorted((one, other) => other.weight - one.weight || (one.dueOn ?? '').localeCompare(other.dueOn ?? '')),
    mandateGaps: gaps.map(({ institutionId, criterion }) => ({ institutionId, criterion })),
    mandateCoverage: mandateCoverage(mandated, asOf, evidence),
    blindness: blindSpots({ cells: mandated, mandateGaps: gaps.length }, asOf, evidence),
  };
}

/** What these figures rest on: the last look at each cell with a mandate, by each who made it. */
const evidenceFrom = (cells: readonly CoverageMapCell[], asOf: string, categoryOf: Categories): Evidence =>
  evidenceOf(
    cells.flatMap(({ mandates, lastLookOn, lastLookBy }) =>
      mandates.length === 0 || lastLookOn === null
        ? []
        : lastLookBy.flatMap((bodyId) => {
            const category = categoryOf.get(bodyId);
            return category ? [{ age: monthsElapsed(lastLookOn, asOf), category, verified: true }] : [];
          }),
    ),
  );
