import { RECOMMENDATION_TALLIES } from '../../records/recommendation-tallies';

/** On which day a reply came no figure asks, but whether that was in time. */
const IN_TIME = ['replied_on <= reply_until', 'replied_on <= response_due_on'];

/** A tally as the cells that it falls into, whatever it was made of. */
function inCells(tally: string, columns: readonly string[]): string {
  const asked = columns.filter((column) => column !== 'n' && column !== 'replied_on');
  if (columns.includes('replied_on')) asked.push(...IN_TIME);
  const named = asked.map((sql, nth) => `${sql} AS key_${nth}`);
  return `SELECT ${named.join(', ')}, sum(n)::int AS n FROM ${tally} GROUP BY ${asked.map((_, nth) => nth + 1).join(', ')}`;
}

/** All that figures of recommendations are counted from, each tally as a select. */
export const TALLIES = Object.fromEntries(
  Object.entries(RECOMMENDATION_TALLIES).map(([name, { columns }]) => [name, () => inCells(name, columns)]),
);
