import { Injectable } from '@nestjs/common';
import { PROGRESS_STATES, type ProgressQuery, type RecommendationProgress } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { assessedOn } from '../../platform/database/assessed-on';
import { composed } from '../../platform/database/database';
import { namedJson } from '../../platform/database/json';
import { Remembered } from '../../platform/database/remembered';
import { stoodOn } from '../../platform/database/stood-on';
import { recommendationsFilter } from './recommendations.filter';

type Group = RecommendationProgress['groups'][number];

/** A share looks at every recommendation, so it is told again for as long as nobody writes. */
const answered = new Remembered<RecommendationProgress>(100, () => 1);

const MOST_GROUPS = 100;
const ORDER = PROGRESS_STATES.map((state, at) => `WHEN '${state}' THEN ${at}`).join(' ');

/** Counts of states, as one row a group. */
const grouped = (group: string, joins: string, tail: string) => `
  SELECT json_build_object('group', ${group}, 'total', sum(each.total)::int, 'states',
    json_agg(json_build_object('state', each.state, 'total', each.total) ORDER BY CASE each.state ${ORDER} END)) AS record
  FROM ${joins} ${tail}`;

const ALTOGETHER = grouped('NULL', '(SELECT state, count(*)::int AS total FROM found GROUP BY 1) each', '');
const BY_INSTITUTION = grouped(
  namedJson('s'),
  `(SELECT one.id, state, count(*)::int AS total FROM found
      CROSS JOIN LATERAL (SELECT DISTINCT unnest(addressee_id || also_addressed_ids) AS id) one GROUP BY 1, 2) each
    JOIN stakeholder s ON s.id = each.id`,
  `GROUP BY s.id ORDER BY sum(each.total) DESC, s.id LIMIT ${MOST_GROUPS}`,
);

@Injectable()
export class ProgressQueries {
  constructor(private readonly reads: Reads) {}

  /** As of the day of `countedOn`, or as it stands. */
  async read(actor: Actor, { by, ...query }: ProgressQuery): Promise<RecommendationProgress> {
    const { filter } = recommendationsFilter(actor, query);
    const day = query.countedOn && `${filter.value(query.countedOn)}::date`;
    const implementation = day ? stoodOn('recommendation', 'r', 'implementation', day) : 'r.implementation';
    const text = `
      WITH found AS MATERIALIZED (
        SELECT r.addressee_id, r.also_addressed_ids, CASE WHEN ${implementation} = 'open' AND NOT ${assessedOn(day)}
          THEN 'not-assessed' ELSE ${implementation} END AS state
        FROM recommendation r WHERE ${filter.sql}
      )
      ${by ? BY_INSTITUTION : ALTOGETHER}`;
    const reader = this.reads.as(actor);
    return answered.orRead(reader, JSON.stringify([reader.standing, text, filter.values, today()]), async () => {
      const rows = await reader.rows<{ record: Group }>(composed('recommendation.progress', text), filter.values);
      return { groups: rows.map(({ record }) => record).filter(({ total }) => total !== null) };
    });
  }
}
