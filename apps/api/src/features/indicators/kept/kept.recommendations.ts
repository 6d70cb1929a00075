import { countedByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';
import { RECOMMENDATION_TALLIES, type RecommendationTally } from '../records/recommendation-tallies';
import { concerned, issuedAs, issuedBy } from '../records/recommendations.records';
import { waitingFor } from '../records/waiting.records';
import type { Scope } from '../scope';
import { criterionInScope } from './criterion-in-scope';
import type { Facet } from './facet';
import { waitingLongest } from './longest-waiting';
import { putRight, type Standing } from './put-right';
import { CELLS_OF } from './recommendation-cells';
import { lookedAt } from './recommendations-set-aside';

/**
 * What figures count of recommendations (`records/recommendation-tallies.ts`) out of the kept counts, with those that are
 * `looked_at` as they are. No cell says whom it addresses: of one institution the rows are put into cells that are kept.
 */
export function keptRecommendations(scope: Scope, filter: Where): string {
  const standing = countedByStanding(scope.actor, filter);
  const { institutionId } = scope;
  const { rows, cells } = institutionId ? ofInstitutions(institutionId, filter, standing) : ofAll(standing);
  const { ofWhole, ofEach } = criterionInScope(scope, filter);
  const tallies = Object.entries(RECOMMENDATION_TALLIES).map(([name, { columns, rows: looked }]) => {
    const { facet, as = {}, byCriterion = false } = CELLS_OF[name as RecommendationTally];
    const told: Readonly<Record<string, string>> = { category: 'b.category', ...as };
    return `${name} AS NOT MATERIALIZED (
      SELECT ${columns.map((column) => `${told[column] ?? `cell.${column}`} AS ${column}`).join(', ')}
      FROM (${cells(facet)}) cell JOIN stakeholder b ON b.id = cell.issuer_id
      WHERE ${byCriterion ? ofEach : ofWhole} AND ${issuedBy('cell', scope, filter)}
      UNION ALL SELECT ${columns.join(', ')} FROM (${looked('looked', scope, filter)}) as_it_is
    )`;
  });
  return `
  looked_at AS MATERIALIZED (${lookedAt(scope, filter)}),
  ${issuedAs('looked', scope, filter, 'looked_at')},
  concerned AS (${concerned('looked_at')}),
  ${rows},
  ${tallies.join(', ')},
  waiting AS NOT MATERIALIZED (
    ${waitingLongest(scope, filter)} UNION ALL ${waitingFor('looked', scope, filter)}
  )`;
}

interface Kept {
  /** The rows that the cells are told by, as a CTE. */
  readonly rows: string;
  readonly cells: (facet: Facet) => string;
}

const ofAll = (standing: Standing): Kept => ({
  rows: `moved AS MATERIALIZED (
    SELECT *, -1 AS sign FROM counted_recommendation c
    WHERE recommendation_id = ANY(ARRAY(SELECT recommendation_id FROM looked_at)) AND ${standing('c')}
  )`,
  cells: (facet) => `${putRight(facet, standing)} HAVING sum(n) > 0`,
});

/** Few are addressed to several: those have an index of their own, and all others are found by the one whom they address. */
function ofInstitutions(institutionIds: readonly string[], filter: Where, standing: Standing): Kept {
  const asked = `${filter.value(institutionIds)}::uuid[]`;
  const kept = (addressed: string) => `
    SELECT *, 1 AS sign FROM counted_recommendation c
    WHERE ${addressed} AND ${standing('c')} AND recommendation_id NOT IN (SELECT recommendation_id FROM looked_at)`;
  return {
    rows: `addressed AS MATERIALIZED (
      ${kept(`addressee_id = ANY(${asked})`)}
      UNION ALL
      ${kept(`also_addressed_ids <> '{}' AND also_addressed_ids && ${asked} AND addressee_id <> ALL(${asked})`)}
    )`,
    cells: (facet) => facet.cells('addressed'),
  };
}
