import { OUT_OF_COHORT } from '@nahliad/domain';
import { lastClaim } from '../../../platform/database/last-claim';
import { quoted } from '../../../platform/database/quoted';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { only } from './grouping';
import { settledOn } from './recommendation-events';
import { waitingFor } from './waiting.records';

/** Recommendations of which one figure asks: the columns that it asks for, and how they are made of those in a CTE. */
interface Tally {
  readonly columns: readonly string[];
  readonly rows: (issued: string, scope: Scope, filter: Where) => string;
}

const OF_EACH = ['category', 'counted', 'n'];
const STATE = [...OF_EACH, 'issued_on', 'type', 'target_on', 'implementation', 'suspended'];
const REPLY = ['response_due_on', 'position', 'replied_on', 'suspended', 'reply_held', 'reply_until'];

const notWithdrawn = (issued: string) => `SELECT *, 1 AS n FROM ${issued} WHERE implementation <> 'withdrawn'`;

/** What figures of recommendations are counted from, by name: each row tells of `n` alike. */
export const RECOMMENDATION_TALLIES = {
  of_position: { columns: [...OF_EACH, 'issued_on', 'position'], rows: notWithdrawn },
  of_reply: {
    columns: [...OF_EACH, ...REPLY],
    rows: (issued) => `${notWithdrawn(issued)} AND response_due_on IS NOT NULL`,
  },
  of_state: { columns: STATE, rows: notWithdrawn },
  of_criterion_state: {
    columns: [...STATE, 'criterion'],
    rows: (issued, { criterion }, filter) => `
      SELECT r.*, c.criterion FROM (${notWithdrawn(issued)}) r
      JOIN concerned c ON c.recommendation_id = r.id AND c.by_counted = r.counted
        ${only(filter, 'c.criterion', 'text', criterion)}`,
  },
  of_wait: {
    columns: [...OF_EACH, 'issued_on', 'implemented_on', 'left_on'],
    rows: (issued, { asOf }, filter) => `
      SELECT *, CASE WHEN implementation = 'closed-implemented' THEN settled_on END AS implemented_on,
        CASE WHEN implementation IN (${quoted(OUT_OF_COHORT)}) THEN settled_on END AS left_on
      FROM (SELECT r.*, ${settledOn('r', `${filter.value(asOf)}::date`)} AS settled_on, 1 AS n FROM ${issued} r) settled`,
  },
  of_claim: {
    columns: [...OF_EACH, 'claimed_on', 'verdict'],
    rows: (issued, { asOf, until }, filter) => `
      SELECT r.*, claimed.* FROM (${notWithdrawn(issued)}) r
      JOIN LATERAL (${lastClaim('r', `${filter.value(until)}::date`, `${filter.value(asOf)}::date`)}) claimed ON true`,
  },
} as const satisfies Record<string, Tally>;
export type RecommendationTally = keyof typeof RECOMMENDATION_TALLIES;

/** All of them of what was `issued`, one by one, and what of it is overdue (`waiting`), as CTEs. */
export function recommendationTallies(scope: Scope, filter: Where): string {
  const tallies = Object.entries<Tally>(RECOMMENDATION_TALLIES).map(
    ([name, { rows }]) => `${name} AS NOT MATERIALIZED (${rows('issued', scope, filter)})`,
  );
  return `${tallies.join(', ')},
  waiting AS NOT MATERIALIZED (${waitingFor('issued', scope, filter)})`;
}
