import type { CoverageMapCell, LookNext } from '@nahliad/contracts';
import { NO_EVIDENCE, dueNext, mandateCoverage } from '@nahliad/domain';
import { groupedBy } from './grouped-by';
import { mandatedCell } from './map.cells';

const MOST_SUGGESTED = 6;

/** A look at some of the cells on that day. */
export const lookedAt = (
  cells: readonly CoverageMapCell[],
  asOf: string,
  isVisited: (cell: CoverageMapCell) => boolean,
): CoverageMapCell[] =>
  cells.map((cell) => {
    if (!isVisited(cell)) return cell;
    const [mandate] = mandatedCell(cell);
    const next = mandate && dueNext({ ...mandate, lastLookOn: asOf }, asOf);
    return { ...cell, lastLookOn: asOf, state: 'current', dueOn: next?.dueOn ?? null, weight: next?.urgency ?? 0 };
  });

export const coverageOf = (cells: readonly CoverageMapCell[], asOf: string): number | null =>
  mandateCoverage(cells.flatMap(mandatedCell), asOf, NO_EVIDENCE).value;

/** The institutions where one visit would end most blindness: each with what it would see, and what would come of it. */
export function lookNext(cells: readonly CoverageMapCell[], asOf: string): LookNext[] {
  const blind = cells.filter(({ state, mandates }) => state !== 'current' && mandates.length > 0);
  const institutions = groupedBy(blind, ({ institutionId }) => institutionId);
  return [...institutions]
    .map(([institutionId, there]) => ({
      institutionId,
      there,
      weight: there.reduce((sum, one) => sum + one.weight, 0),
    }))
    .toSorted((one, other) => other.weight - one.weight || one.institutionId.localeCompare(other.institutionId))
    .slice(0, MOST_SUGGESTED)
    .map(({ institutionId, there, weight }) => ({
      institutionId,
      criteria: there.map(({ criterion }) => criterion),
      never: there.filter(({ state }) => state === 'never').length,
      lapsed: there.filter(({ state }) => state === 'lapsed').length,
      obstructed: there.some(({ obstructedOn }) => obstructedOn !== null),
      underWay: there.every(({ underWay }) => underWay),
      weight,
      coverageAfter:
        coverageOf(
          lookedAt(cells, asOf, (cell) => there.includes(cell)),
          asOf,
        ) ?? 0,
    }));
}
