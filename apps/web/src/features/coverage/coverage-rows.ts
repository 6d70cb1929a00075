import type { CoverageMap, CoverageMapCell } from '@nahliad/contracts';
import { monthsElapsed, type Language } from '@nahliad/domain';
import { SHADES, type Shade } from '@nahliad/ui';
import { writtenIn } from '../../lib/written';

export const COVERAGE_ORDERS = ['blindest-first', 'by-name'] as const;
export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];
export type CoverageRow = { id: string; name: string; cells: CoverageMapCell[] };

/** A cell as the address of a request names it. */
export const placeOf = ({ institutionId, criterion }: Pick<CoverageMapCell, 'institutionId' | 'criterion'>): string =>
  `${institutionId},${criterion}`;

/** A row an institution, its cells in the order of the criteria; those to which nobody looks first, or by their names. */
export const coverageRows = (map: CoverageMap, language: Language, order: CoverageOrder): CoverageRow[] => {
  const rows = map.institutions
    .map(({ id, name }) => ({
      id,
      name: writtenIn(name, language),
      cells: map.cells.filter(({ institutionId }) => institutionId === id),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return order === 'by-name' ? rows : rows.toSorted((one, other) => blindness(other) - blindness(one));
};

const blindness = ({ cells }: CoverageRow) => cells.reduce((sum, { weight }) => sum + weight, 0);

/** Whole months since somebody looked; null where nobody has. */
export const monthsSince = ({ lastLookOn }: CoverageMapCell, asOf: string): number | null =>
  lastLookOn === null ? null : Math.floor(monthsElapsed(lastLookOn, asOf));

/** How fresh the last look is, from 5, just now, to 1, nearly due; 0 where there is no look that still holds. */
export const freshness = (cell: CoverageMapCell, asOf: string): Shade => {
  if (cell.state !== 'current' || cell.lastLookOn === null) return 0;
  // Where nobody said how often to look, no look is fresh for good.
  if (cell.intervalMonths === null) return 1;
  const left = 1 - monthsElapsed(cell.lastLookOn, asOf) / cell.intervalMonths;
  return SHADES[Math.ceil(left * SHADES.length) - 1] ?? 1;
};

export const COVERAGE_LISTS = ['never', 'lapsed', 'single', 'overlap', 'gaps'] as const;
export type CoverageList = (typeof COVERAGE_LISTS)[number];

/** Which cells each list is of. What nobody has to look at stands in the list of gaps alone. */
const IS_IN: Record<CoverageList, (cell: CoverageMapCell) => boolean> = {
  never: ({ state, mandates }) => state === 'never' && mandates.length > 0,
  lapsed: ({ state }) => state === 'lapsed',
  single: ({ singleCategory, mandates }) => singleCategory && mandates.length > 0,
  overlap: ({ watchedBy }) => watchedBy.length > 1,
  gaps: ({ mandates }) => mandates.length === 0,
};

/** The cells of a list by institution, in the order of the rows. */
export const listed = (rows: readonly CoverageRow[], list: CoverageList): CoverageRow[] =>
  rows.map((row) => ({ ...row, cells: row.cells.filter(IS_IN[list]) })).filter(({ cells }) => cells.length > 0);
