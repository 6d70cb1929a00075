import { countNetwork, pipesByNode, pipesOf, wayRound, type Pipe } from './count-network';
import { FEWEST_PEOPLE, tooFewPeople } from './few-people';

/** Counts of people with their totals; null where a count is withheld. */
export interface SafeTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * A table of people, rows of one length, in which no count of one to four can be read or worked out: each is withheld,
 * and with it so much else, losing as few people as it can, that the totals leave open whether five or more are there.
 * Whoever shows parts of one table shows parts of one answer of this: two answers can be subtracted.
 * Source: L. H. Cox, "Network models for complementary cell suppression", JASA 90 (1995).
 */
export function suppress(counts: readonly (readonly number[])[]): SafeTable {
  const network = countNetwork(counts);
  const pipes = pipesOf(network);
  const touching = pipesByNode(pipes);
  const small = pipes.filter(({ people }) => tooFewPeople(people));
  const hidden = new Set<Pipe>(small);
  const cost = (pipe: Pipe) => (hidden.has(pipe) ? 0 : 1 + pipe.people);
  for (const pipe of small)
    for (const other of wayRound(touching, pipe, FEWEST_PEOPLE - pipe.people, cost)) hidden.add(other);
  const shown = (pipe: Pipe) => (hidden.has(pipe) ? null : pipe.people);
  return {
    cells: network.cells.map((row) => row.map(shown)),
    rowTotals: network.rowTotals.map(shown),
    columnTotals: network.columnTotals.map(shown),
    total: shown(network.total),
  };
}

/** The same for a list of counts with one total, bars of a chart for one. */
export function suppressList(counts: readonly number[]): {
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
} {
  const { cells, total } = suppress([counts]);
  return { counts: cells[0] ?? [], total };
}
