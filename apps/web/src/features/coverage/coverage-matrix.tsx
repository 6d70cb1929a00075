import type { CoverageMap, CoverageMapCell } from '@nahliad/contracts';
import { cellClass, classNames, Matrix } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import styles from './coverage-matrix.module.css';
import { freshness, monthsSince, placeOf, type CoverageRow } from './coverage-rows';
import { useCellWords } from './use-cell-words';

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
  return (
    <Matrix
      folds
      caption={caption}
      corner={t('institution')}
      columns={map.criteria.map((key) => ({
        key,
        label: labels.governanceCriterion[key],
        href: `/criteria/${key}`,
      }))}
      rows={rows.map(({ id, name, cells }) => ({ key: id, label: name, href: `/institutions/${id}`, cells }))}
      cell={({ label: name, cells }, column, keys) => {
        const cell = cells[column];
        if (!cell) return null;
        const place = placeOf(cell);
        return (
          <button
            {...keys}
            type="button"
            aria-label={label(name, cell)}
            aria-pressed={selected === place}
            title={label(name, cell)}
            className={lookOf(cell, map.asOf)}
            data-state={cell.state}
            data-planned={planned.has(place) || undefined}
            onClick={() => onSelect(place)}
          >
            {monthsSince(cell, map.asOf)}
            {cell.singleCategory && <span className={styles.single} aria-hidden />}
          </button>
        );
      }}
    />
  );
};

const lookOf = (cell: CoverageMapCell, asOf: string) =>
  classNames(
    cellClass({ shade: freshness(cell, asOf), unseen: cell.state === 'never' }),
    styles.cell,
    cell.mandates.length === 0 && styles.unmandated,
  );
