import { bodiesOf, type Actor } from '../../../platform/access/actor';
import { countedByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';
import { RECOMMENDATION_TALLIES, type RecommendationTally } from '../records/recommendation-tallies';
import { concerned, issuedAs, issuedBy } from '../records/recommendations.records';
import { waitingFor } from '../records/waiting.records';
import type { Scope } from '../scope';
import { beyondStanding } from './beyond-standing';
import { criterionInScope } from './criterion-in-scope';
import type { Facet } from './facet';
import { waitingLongest } from './longest-waiting';
import { putRight, type Standing } from './put-right';
import { OF_CLAIM, OF_POSITION, OF_REPLY, OF_STATE, OF_WAIT } from './recommendation-facets';

/** Where a tally's cells are, and what they say in other words than its columns; nothing stands still of what is in them. */
interface Cells {
  readonly facet: Facet;
  readonly as?: Readonly<Record<string, string>>;
  readonly byCriterion?: boolean;
}
const CELLS: Record<RecommendationTally, Cells> = {
  of_position: { facet: OF_POSITION },
  of_reply: {
    facet: OF_REPLY,
    as: {
      replied_on: 'cell.response_due_on + cell.late::int',
      suspended: 'false',
      reply_held: 'false',
      reply_until: 'cell.response_due_on',
    },
  },
  of_state: { facet: OF_STATE, as: { suspended: 'false' } },
  of_criterion_state: { facet: OF_STATE, as: { suspended: 'false' }, byCriterion: true },
  of_wait: { facet: OF_WAIT },
  of_claim: { facet: OF_CLAIM },
};

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
    const { facet, as = {}, byCriterion = false } = CELLS[name as RecommendationTally];
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

/**
 * Of which no row can tell: of what is still to be folded, of what takes effect only after today, of deadlines that stood
 * still, and of those that somebody counts otherwise than by one standing.
 */
const lookedAt = ({ actor, asOf }: Scope, filter: Where): string => `
  SELECT recommendation_id FROM count_pending_recommendation
  UNION SELECT recommendation_id FROM counted_severally
  UNION SELECT recommendation_id FROM counted_recommendation
    WHERE greatest(issued_on, replied_on) > ${filter.value(asOf)}::date
  UNION SELECT recommendation_id FROM recommendation_past
  UNION SELECT recommendation_id FROM deadline_suspension
  UNION
  SELECT recommendation_id FROM finding_recommendation WHERE finding_id IN (
    SELECT finding_id FROM count_pending
    UNION SELECT finding_id FROM finding_past
    UNION ${beyondStanding(actor, filter)}
  )
  ${shownAlone(actor, filter)}`;

/** What is shown without a finding is shown to those whom it addresses, whoever else counts it. */
function shownAlone(actor: Actor, filter: Where): string {
  const institutions = bodiesOf(actor, 'respondent');
  return institutions.length
    ? `UNION SELECT id FROM recommendation
      WHERE visibility IS NOT NULL AND (addressee_id || also_addressed_ids) && ${filter.value(institutions)}::uuid[]`
    : '';
}
