import type { Coverage, IndicatorValue } from '@nahliad/contracts';
import { coverage, type IndicatorDimension } from '@nahliad/domain';

/** The matrix as an indicator: covered ÷ all cells, of all of it or of each row or column. */
export function coverageValues(matrix: Coverage, by: IndicatorDimension | undefined): IndicatorValue[] {
  const { institutions, criteria, cells, covered } = matrix;
  if (by === undefined) return [{ group: null, ...covered }];
  const share = (among: typeof cells) => coverage(among.filter((cell) => cell.findings > 0).length, among.length);
  return by === 'institution'
    ? institutions.map(({ id, name }) => ({
        group: { key: id, name },
        ...share(cells.filter((cell) => cell.institutionId === id)),
      }))
    : criteria.map((criterion) => ({
        group: { key: criterion, name: null },
        ...share(cells.filter((cell) => cell.criterion === criterion)),
      }));
}
