import { Injectable } from '@nestjs/common';
import type { List, PreviewBulkChange } from '@nahliad/contracts';
import { MOST_AT_ONCE } from '@nahliad/domain';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { FindingsQueries } from '../findings/findings.queries';
import { RecommendationsQueries } from '../recommendations/recommendations.queries';
import { FindingChanges } from './finding-changes';
import { RecommendationChanges } from './recommendation-changes';
import { judged, type Preview } from './preview';

const LARGEST_PAGE = 200;

/** Chooses the records that a change is asked for, and says what it would do to each. */
@Injectable()
export class Previews {
  constructor(
    private readonly findings: FindingsQueries,
    private readonly recommendations: RecommendationsQueries,
    private readonly findingChanges: FindingChanges,
    private readonly recommendationChanges: RecommendationChanges,
  ) {}

  async of(actor: PersonActor, asked: PreviewBulkChange): Promise<Preview> {
    if (asked.subject === 'findings') {
      const change = this.findingChanges.of(asked.change);
      const ids = asked.ids ?? (await this.findingsBy(actor, asked.filter ?? {}));
      const rows = await this.findings.rowsOf(actor, ids);
      return judged(
        actor,
        change,
        ids,
        rows.map((row) => [row.record, row]),
      );
    }
    const change = this.recommendationChanges.of(asked.change);
    const ids = asked.ids ?? (await this.recommendationsBy(actor, asked.filter ?? {}));
    const rows = await this.recommendations.rowsOf(actor, ids);
    return judged(
      actor,
      change,
      ids,
      rows.map((row) => [row, row]),
    );
  }

  private findingsBy(actor: PersonActor, filter: Filter<'findings'>) {
    return everyId((place) => this.findings.list(actor, { ...filter, ...place, sort: '-observedOn' }));
  }

  private recommendationsBy(actor: PersonActor, filter: Filter<'recommendations'>) {
    return everyId((place) => this.recommendations.list(actor, { ...filter, ...place, sort: '-issuedOn' }));
  }
}

type Filter<S extends PreviewBulkChange['subject']> = NonNullable<Extract<PreviewBulkChange, { subject: S }>['filter']>;

type ReadPage = (place: { limit: number; cursor: string | undefined }) => Promise<List<{ id: string }>>;

/** All that the list shows, by the list itself, so that nothing else is meant than what was seen. */
async function everyId(read: ReadPage): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next, total } = await read({ limit: LARGEST_PAGE, cursor });
    if (total > MOST_AT_ONCE) throw new DomainError('bulk-change.too-many', [{ path: 'filter', code: 'too-many' }]);
    ids.push(...items.map(({ id }) => id));
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}
