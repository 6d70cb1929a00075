import type { Cooperation } from '@nahliad/contracts';
import { workOf, type OverseeingBody } from './bodies';

/** A line between the rows of two bodies; one of no work says that their mandates meet and they never did. */
export type Arc = { key: string; bodyIds: readonly [string, string]; path: string; width: number | null };

/** The picture is so wide, whatever its rows: an arc over all of them reaches its edge. */
export const ARCS_WIDTH = 100;
const NARROWEST_REACH = 18;
const [THINNEST, THICKEST] = [1.5, 9];

/** Half an ellipse from row to row, the wider the further apart they are. */
const pathBetween = (from: number, to: number, rows: number): string => {
  const span = to - from;
  const reach = NARROWEST_REACH + ((ARCS_WIDTH - NARROWEST_REACH) * span) / rows;
  return `M0 ${from + 0.5}A${reach} ${span / 2} 0 0 1 0 ${to + 0.5}`;
};

/** The arcs over rows one unit high; those that never met lie below, and the least work above all. */
export const arcsOf = ({ edges, apart }: Cooperation, bodies: readonly OverseeingBody[]): Arc[] => {
  const rowOf = new Map(bodies.map(({ id }, row) => [id, row]));
  const most = Math.max(1, ...edges.map(workOf));
  const arc = (bodyIds: readonly [string, string], width: number | null): Arc[] => {
    const [one, other] = bodyIds.map((id) => rowOf.get(id));
    if (one === undefined || other === undefined) return [];
    const path = pathBetween(Math.min(one, other), Math.max(one, other), bodies.length);
    return [{ key: bodyIds.join(' '), bodyIds, path, width }];
  };
  const thickness = (work: number) => THINNEST + (THICKEST - THINNEST) * Math.sqrt(work / most);
  return [
    ...apart.pairs.flatMap(({ bodyIds }) => arc(bodyIds, null)),
    ...edges.flatMap((edge) => arc(edge.bodyIds, thickness(workOf(edge)))),
  ];
};
