import { Injectable } from '@nestjs/common';
import type {
  List,
  Recommendation,
  RecommendationHistory,
  RecommendationSummary,
  RecommendationsExport,
  RecommendationsQuery,
} from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { readableRecommendations } from '../../platform/access/recommendation-scope';
import { composed } from '../../platform/database/database';
import { everything, page, type PageOf, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import {
  recommendation,
  recommendationExport,
  recommendationJoins,
  recommendationSummary,
  type ExportedRecommendation,
} from './recommendation.record';
import { CLAIMED_BY, EVENTS } from './recommendation.story';
import { URGENCY_KEY, withWorst } from './recommendation.urgency';
import { present, type Presented } from './recommendation.presenter';
import { recommendationsFilter } from './recommendations.filter';
import { mayReadActors } from './recommendations.policy';

/** What has no date comes last, whichever way the list runs. */
const SORTS: Record<RecommendationsQuery['sort'], Sorting> = {
  responseDueOn: { by: `coalesce(r.response_due_on, 'infinity')`, type: 'date' },
  '-responseDueOn': { by: `coalesce(r.response_due_on, '-infinity')`, type: 'date', descending: true },
  issuedOn: { by: 'r.issued_on', type: 'date' },
  '-issuedOn': { by: 'r.issued_on', type: 'date', descending: true },
  targetOn: { by: `coalesce(r.target_on, 'infinity')`, type: 'date' },
  '-urgency': { by: URGENCY_KEY, type: 'float8', descending: true },
  '-targetOn': { by: `coalesce(r.target_on, '-infinity')`, type: 'date', descending: true },
};

interface HistoryRow extends RecommendationHistory {
  readonly issuerId: string;
  readonly addresseeId: string;
}

@Injectable()
export class RecommendationsQueries {
  constructor(private readonly reads: Reads) {}

  async get(actor: Actor, id: string): Promise<Recommendation> {
    const one = where().equals('r.id', id);
    const readable = readableFindings(actor, one);
    const text = `SELECT ${recommendation(actor, one)} AS record, ${CLAIMED_BY} AS "claimedBy"
      FROM recommendation r ${recommendationJoins(readable)}
      WHERE ${one.sql} AND ${readableRecommendations(actor, one, readable)}`;
    const row = await this.reads.as(actor).one<Presented>(composed('recommendation.get', text), one.values);
    if (!row) throw new DomainError('recommendation.not-found');
    return present(actor, row);
  }

  /** Those of these recommendations that whoever asks may read. */
  async rowsOf(actor: Actor, ids: readonly string[]): Promise<RecommendationSummary[]> {
    const some = where();
    some.and(`r.id = ANY(${some.value(ids)}::uuid[])`);
    const readable = readableFindings(actor, some);
    const text = `SELECT ${recommendationSummary(actor, some)} AS record FROM recommendation r ${recommendationJoins(readable)}
      WHERE ${some.sql} AND ${readableRecommendations(actor, some, readable)}`;
    const found = await this.reads
      .as(actor)
      .rows<{ record: RecommendationSummary }>(composed('recommendation.rows', text), some.values);
    return found.map(({ record }) => record);
  }

  async history(actor: Actor, id: string): Promise<RecommendationHistory> {
    const one = where().equals('r.id', id);
    const text = `SELECT r.issuer_id AS "issuerId", r.addressee_id AS "addresseeId", ${EVENTS} AS items
      FROM recommendation r WHERE ${one.sql} AND ${readableRecommendations(actor, one, readableFindings(actor, one))}`;
    const row = await this.reads.as(actor).one<HistoryRow>(composed('recommendation.history', text), one.values);
    if (!row) throw new DomainError('recommendation.not-found');
    if (mayReadActors(actor, row)) return { items: row.items };
    return { items: row.items.map((event) => ({ ...event, person: null, note: null })) };
  }

  list(actor: Actor, query: RecommendationsQuery): Promise<List<RecommendationSummary>> {
    return page(this.reads.as(actor), listing(actor, query), query);
  }

  /** All that the list holds, page after page. */
  all(actor: Actor, query: RecommendationsExport): AsyncGenerator<ExportedRecommendation> {
    return everything(this.reads.lately(actor), listing(actor, query, recommendationExport));
  }
}

function listing(actor: Actor, query: RecommendationsExport, record = recommendationSummary): PageOf {
  const { filter, readable } = recommendationsFilter(actor, query);
  return {
    subject: 'recommendation.list',
    record: record(actor, filter),
    from: query.sort === '-urgency' ? withWorst(readable) : 'recommendation r',
    recordFrom: 'recommendation r',
    id: 'r.id',
    joins: recommendationJoins(readable),
    filter,
    sorting: SORTS[query.sort],
  };
}
