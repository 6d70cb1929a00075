import type { CoverageCell, Overview } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { writtenIn } from '../../lib/written';

export const COVERAGE_ORDERS = ['unseen-first', 'by-name'] as const;
export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];
export type CoverageRow = { id: string; name: string; cells: CoverageCell[] };

/** Nobody ever looked: not the same as a look that found nothing in the period. */
export const isUnseen = ({ findings, lastLookOn }: CoverageCell): boolean => findings === 0 && lastLookOn === null;

/** A row an institution with its cells in the order of the criteria, those that nobody looks at first or by their names. */
export const coverageRows = (
  { institutions, criteria, cells }: Overview['coverage'],
  language: Language,
  order: CoverageOrder,
): CoverageRow[] => {
  const cellOf = new Map(cells.map((cell) => [`${cell.institutionId} ${cell.criterion}`, cell]));
  const rows = institutions.map(({ id, name }) => ({
    id,
    name: writtenIn(name, language),
    cells: criteria.map(
      (criterion) => cellOf.get(`${id} ${criterion}`) ?? { institutionId: id, criterion, ...NOBODY_LOOKED },
    ),
  }));
  const byName = rows.sort((one, other) => one.name.localeCompare(other.name, language));
  return order === 'by-name' ? byName : byName.sort((one, other) => unseenIn(other) - unseenIn(one));
};

const NOBODY_LOOKED = { findings: 0, lastLookOn: null, categories: [] };
const unseenIn = ({ cells }: CoverageRow) => cells.filter(isUnseen).length;
