import type { DueCell } from '@nahliad/contracts';

/** Cells of one body at one institution for which the same reasons hold: one visit sees to all of them. */
export type DueGroup = { first: DueCell; criteria: DueCell['criterion'][]; othersLookedOn: string | null };

const reasons = ({ body, institution, criticality, intervalMonths, ...cell }: DueCell) => [
  body.id,
  institution.id,
  criticality,
  intervalMonths,
  cell.lastLook?.id,
  cell.obstructed?.id,
  cell.underWay?.id,
];

/** In the order of the list; neighbours that stand alike are told together. */
export const grouped = (cells: readonly DueCell[]): DueGroup[] => {
  const groups: DueGroup[] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last && String(reasons(last.first)) === String(reasons(cell))) {
      last.criteria.push(cell.criterion);
      last.othersLookedOn = later(last.othersLookedOn, cell.othersLookedOn);
    } else groups.push({ first: cell, criteria: [cell.criterion], othersLookedOn: cell.othersLookedOn });
  }
  return groups;
};

const later = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other);

/** The form of a new act, with what is due filled in. */
export const logAddress = ({ first: { body, institution }, criteria }: DueGroup): string =>
  `/activities/new?${new URLSearchParams([
    ['bodyId', body.id],
    ['institutionId', institution.id],
    ...criteria.map((criterion) => ['criterion', criterion]),
  ])}`;
