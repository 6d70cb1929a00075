import { Injectable } from '@nestjs/common';
import type { Coverage, ScopeQuery } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import { Tallies } from '../kept/tallies.queries';
import { scopeOf } from '../scope';
import { looks, matrixOf, type Look } from './coverage.cells';
import { InstitutionsQueries } from './institutions.queries';

@Injectable()
export class CoverageQueries {
  constructor(
    private readonly tallies: Tallies,
    private readonly institutions: InstitutionsQueries,
  ) {}

  async read(actor: Actor, query: ScopeQuery): Promise<Coverage> {
    const scope = scopeOf(actor, query);
    const [institutions, { looked }] = await Promise.all([
      this.institutions.inScope(scope),
      this.tallies.read<{ looked: Look }>(scope, 'tallied', { looked: looks }),
    ]);
    return { asOf: scope.asOf, window: query.window, ...matrixOf(institutions, scope.criterion, looked) };
  }
}
