import { Injectable } from '@nestjs/common';
import type { BoardQuery, RecommendationBoard, RecommendationSummary } from '@nahliad/contracts';
import { IMPLEMENTATIONS, isClosed, today, type Implementation } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { Remembered } from '../../platform/database/remembered';
import { recommendationJoins, recommendationSummary } from './recommendation.record';
import { HAS_WORST, URGENCY_KEY, withWorst } from './recommendation.urgency';
import { recommendationsFilter } from './recommendations.filter';

/** A column that holds more leads to the list of them. */
const A_COLUMN = 8;
/** A board looks at every recommendation, so it is shown again for as long as nobody writes. */
const boards = new Remembered<RecommendationBoard>(100, () => 1);
const WAITING = IMPLEMENTATIONS.filter((state) => !isClosed(state));

interface Column {
  readonly implementation: Implementation;
  readonly total: number;
  readonly items: RecommendationSummary[];
}

@Injectable()
export class BoardQueries {
  constructor(private readonly reads: Reads) {}

  /** How many there are in each state, and of the open ones those that hurt most, all of one moment. */
  async board(actor: Actor, query: BoardQuery): Promise<RecommendationBoard> {
    const { filter, readable } = recommendationsFilter(actor, query, HAS_WORST);
    const waiting = filter.value(WAITING);
    const text = `
      WITH found AS MATERIALIZED (
        SELECT r.id, r.implementation, ${URGENCY_KEY} AS key FROM ${withWorst(readable)} WHERE ${filter.sql}
      ),
      ranked AS (
        SELECT id, row_number() OVER (PARTITION BY implementation ORDER BY key DESC, id DESC) AS nth
        FROM found WHERE implementation = ANY(${waiting}::text[])
      ),
      shown AS (
        SELECT r.implementation, json_agg(${recommendationSummary(actor, filter)} ORDER BY ranked.nth) AS items
        FROM ranked JOIN recommendation r ON r.id = ranked.id ${recommendationJoins(readable)}
        WHERE ranked.nth <= ${A_COLUMN} GROUP BY r.implementation
      )
      SELECT counted.implementation, counted.total, coalesce(shown.items, '[]') AS items
      FROM (SELECT implementation, count(*)::int AS total FROM found GROUP BY implementation) counted
      LEFT JOIN shown ON shown.implementation = counted.implementation`;
    const reader = this.reads.as(actor);
    const key = JSON.stringify([reader.standing, text, filter.values, today()]);
    return boards.orRead(reader, key, async () => {
      const filled = await reader.rows<Column>(composed('recommendation.board', text), filter.values);
      const empty = (implementation: Implementation): Column => ({ implementation, total: 0, items: [] });
      return {
        columns: IMPLEMENTATIONS.map(
          (state) => filled.find(({ implementation }) => implementation === state) ?? empty(state),
        ),
      };
    });
  }
}
