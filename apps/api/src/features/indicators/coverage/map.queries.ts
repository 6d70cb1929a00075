import { Injectable } from '@nestjs/common';
import type { CoverageMap, CoverageMapCell, CoverageWhatIf, ScopeQuery, WhatIfQuery } from '@nahliad/contracts';
import {
  GOVERNANCE_CRITERIA,
  NO_EVIDENCE,
  blindSpots,
  coverage,
  mandateCoverage,
  type Evidence,
  type WatchedCell,
} from '@nahliad/domain';
import type { Actor } from '../../../platform/access/actor';
import { Reads } from '../../../platform/access/reads';
import { mandateGaps, watchedCells } from '../figures/watched-cells.select';
import { Tallies } from '../kept/tallies.queries';
import { Records } from '../records/records';
import { scopeOf, type Scope } from '../scope';
import { BodiesQueries } from './bodies.queries';
import { findingLooks, type FindingLook } from './finding-looks';
import { InstitutionsQueries } from './institutions.queries';
import { lookNext, lookedAt } from './look-next';
import { cellsOf, mandatedCell, placeKey } from './map.cells';
import { oversight, type Oversight } from './oversight.statement';

type Cells = { readonly cells: WatchedCell[]; readonly evidence: Evidence | null };
/** What the indicators of coverage are worked out from: here they are the same figures. */
interface Watched {
  readonly watched: readonly WatchedCell[];
  readonly evidence: Evidence;
  readonly mandateGaps: number;
}

@Injectable()
export class CoverageMapQueries {
  constructor(
    private readonly reads: Reads,
    private readonly records: Records,
    private readonly tallies: Tallies,
    private readonly institutions: InstitutionsQueries,
    private readonly bodies: BodiesQueries,
  ) {}

  async read(actor: Actor, query: ScopeQuery): Promise<CoverageMap> {
    const scope = scopeOf(actor, query);
    const { statement, values } = oversight(scope);
    const [institutions, known, watched, { findings }] = await Promise.all([
      this.institutions.inScope(scope),
      this.reads.counting(actor).one<Oversight>(statement, values),
      this.watched(scope),
      this.tallies.read<{ findings: FindingLook }>({ ...scope, ever: true }, 'tallied', { findings: findingLooks }),
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
      ...figuresOf(cells, scope.asOf, watched),
      lookNext: lookNext(cells, scope.asOf),
    };
  }

  /** What the coverage of mandates would be if somebody looked at these cells on that day. */
  async whatIf(actor: Actor, { visit = [], ...query }: WhatIfQuery): Promise<CoverageWhatIf> {
    const [{ asOf, cells, mandateCoverage: before }, { evidence }] = await Promise.all([
      this.read(actor, query),
      this.watched(scopeOf(actor, query)),
    ]);
    const visited = new Set(visit.map((one) => one.replace(',', ' ')));
    const after = lookedAt(cells, asOf, (cell) => visited.has(placeKey(cell)));
    return {
      asOf,
      before,
      after: mandateCoverage(after.flatMap(mandatedCell), asOf, evidence),
      changed: cells.flatMap(({ institutionId, criterion, state }, place) => {
        const dueOn = after[place]?.dueOn;
        return dueOn && state !== 'current' && visited.has(placeKey({ institutionId, criterion }))
          ? [{ institutionId, criterion, from: state, dueOn }]
          : [];
      }),
    };
  }

  private async watched(scope: Scope): Promise<Watched> {
    const answer = await this.records.read<{ cells: Cells; gaps: { gaps: number } }>(scope, 'overseen', {
      cells: (frame) => watchedCells(frame, undefined),
      gaps: (frame) => mandateGaps(frame, undefined),
    });
    const [{ cells, evidence } = { cells: [], evidence: null }] = answer.cells;
    return { watched: cells, evidence: evidence ?? NO_EVIDENCE, mandateGaps: answer.gaps[0]?.gaps ?? 0 };
  }
}

function figuresOf(cells: readonly CoverageMapCell[], asOf: string, { watched, mandateGaps, evidence }: Watched) {
  return {
    blindSpots: cells
      .filter(({ state }) => state !== 'current')
      .toSorted((one, other) => other.weight - one.weight || (one.dueOn ?? '').localeCompare(other.dueOn ?? '')),
    mandateGaps: cells
      .filter(({ mandates }) => mandates.length === 0)
      .map(({ institutionId, criterion }) => ({ institutionId, criterion })),
    mandateCoverage: mandateCoverage(watched, asOf, evidence),
    blindness: blindSpots({ cells: watched, mandateGaps }, asOf, evidence),
  };
}
