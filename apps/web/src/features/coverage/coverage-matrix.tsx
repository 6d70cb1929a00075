import type { CoverageMap, CoverageMapCell } from '@nahliad/contracts';
import { classNames } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import styles from './coverage-matrix.module.css';
import { freshness, monthsSince, placeOf, type CoverageRow } from './coverage-rows';
import { useCellWords } from './use-cell-words';
import { useGridKeys } from './use-grid-keys';

type CoverageMatrixProps = {
  caption: string;
  map: CoverageMap;
  rows: readonly CoverageRow[];
  selected: string | null;
  onSelect: (place: string) => void;
  /** Cells that the plan looks at. */
  planned: ReadonlySet<string>;
};

/** Who looked where: a shade for how fresh the last look is, and a mark of its own for every way in which it is not. */
export const CoverageMatrix = ({ caption, map, rows, selected, onSelect, planned }: CoverageMatrixProps) => {
  const { t } = useTranslation('coverage');
  const labels = useLabels();
  const { label } = useCellWords(map);
  const { grid, cellProps } = useGridKeys(rows.length, map.criteria.length);
  return (
    <div className={styles.frame}>
      <table role="grid" className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('institution')}
            </th>
            {map.criteria.map((key) => (
              <th key={key} scope="col" className={styles.column}>
                <span>
                  <Link to={`/criteria/${key}`}>{labels.governanceCriterion[key]}</Link>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={grid}>
          {rows.map(({ id, name, cells }, row) => (
            <tr key={id}>
              <th scope="row" className={styles.row}>
                <Link to={`/institutions/${id}`}>{name}</Link>
              </th>
              {cells.map((cell, column) => (
                <td key={cell.criterion}>
                  <button
                    type="button"
                    {...cellProps(row, column)}
                    aria-label={label(name, cell)}
                    aria-pressed={selected === placeOf(cell)}
                    title={label(name, cell)}
                    className={lookOf(cell)}
                    data-state={cell.state}
                    data-fresh={freshness(cell, map.asOf)}
                    data-planned={planned.has(placeOf(cell)) || undefined}
                    onClick={() => onSelect(placeOf(cell))}
                  >
                    {monthsSince(cell, map.asOf)}
                    {cell.singleCategory && <span className={styles.single} aria-hidden />}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const lookOf = ({ state, mandates }: CoverageMapCell) =>
  classNames(styles.cell, state === 'never' && 'hatched', mandates.length === 0 && styles.unmandated);
