import { Injectable } from '@nestjs/common';
import type {
  ExportedIndicator,
  Indicator,
  IndicatorEntry,
  IndicatorQuery,
  IndicatorValue,
  IndicatorsExport,
} from '@nahliad/contracts';
import {
  INDICATORS,
  definitionOf,
  isIndicatorKey,
  withheld,
  type IndicatorDimension,
  type IndicatorKey,
} from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { CoverageQueries } from './coverage/coverage.queries';
import { coverageValues } from './coverage/coverage.values';
import { InstitutionsQueries } from './coverage/institutions.queries';
import type { Figure, Grouped, Value } from './figures/figure';
import { FIGURES, FORMER_FIGURES } from './figures/figures';
import type { Institution } from './coverage/coverage.cells';
import { groupsExpected } from './figures/groups';
import { Records } from './records/records';
import { scopeOf, type Scope } from './scope';

type AskedFor = Omit<IndicatorsExport, 'language'>;

@Injectable()
export class IndicatorsQueries {
  constructor(
    private readonly records: Records,
    private readonly coverage: CoverageQueries,
    private readonly institutions: InstitutionsQueries,
  ) {}

  catalogue(): { items: IndicatorEntry[] } {
    return { items: INDICATORS.map(entryOf) };
  }

  async read(actor: Actor, key: string, { by, version, ...query }: IndicatorQuery): Promise<Indicator> {
    if (!isIndicatorKey(key)) throw new DomainError('indicator.not-found');
    const { dimensions, formulaVersion } = definitionOf(key);
    if (by && !dimensions.includes(by)) throw new DomainError('indicator.dimension-not-applicable');
    const scope = scopeOf(actor, query);
    const of = { key, asOf: scope.asOf, window: query.window };
    if (version !== undefined && version !== formulaVersion) {
      const former = FORMER_FIGURES[key]?.[version];
      if (!former) throw new DomainError('indicator.version-unknown');
      return { ...of, formulaVersion: version, values: await this.values(former, scope, by) };
    }
    if (key === 'coverage')
      return { ...of, formulaVersion, values: coverageValues(await this.coverage.read(actor, query), by) };
    return { ...of, formulaVersion, values: await this.values(FIGURES[key], scope, by) };
  }

  /** Indicator after indicator; where none is named, those that know the dimension. */
  async *all(actor: Actor, { key: asked, ...query }: AskedFor): AsyncGenerator<ExportedIndicator> {
    const known = (key: IndicatorKey) => !query.by || definitionOf(key).dimensions.includes(query.by);
    for (const key of asked ?? INDICATORS.filter(known)) {
      const { name, unit } = entryOf(key);
      const { values, ...of } = await this.read(actor, key, query);
      for (const value of values) yield { name, unit, ...of, ...value };
    }
  }

  private async values(
    { source, select, value, absent = 'no-cases' }: Figure,
    scope: Scope,
    by: IndicatorDimension | undefined,
  ): Promise<IndicatorValue[]> {
    const { rows } = await this.records.read<{ rows: Grouped }>(scope, source, { rows: (frame) => select(frame, by) });
    if (by === undefined) return rows.map((row) => ({ group: null, ...value(row) }));
    const found = new Map(rows.map((row) => [row.group, value(row)]));
    const groups =
      by === 'institution'
        ? await this.institutions.named([...found.keys()].flatMap((id) => id ?? []))
        : unnamed(groupsExpected(by, scope, [...found.keys()]));
    return groups.map(group((id) => found.get(id) ?? withheld(absent)));
  }
}

type Named = Pick<Institution, 'id'> & { readonly name: Institution['name'] | null };
const unnamed = (keys: readonly string[]): Named[] => keys.map((id) => ({ id, name: null }));
const group =
  (valueOf: (id: string) => Value) =>
  ({ id, name }: Named): IndicatorValue => ({ group: { key: id, name }, ...valueOf(id) });

function entryOf(key: IndicatorKey): IndicatorEntry {
  const { text, criteria, dimensions, ...definition } = definitionOf(key);
  return { key, ...text, ...definition, criteria: [...criteria], dimensions: [...dimensions] };
}
