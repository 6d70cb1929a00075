import type { ReactNode } from 'react';
import styles from './heat-matrix.module.css';
import { Matrix, type MatrixHeading } from './matrix';
import { cellClass, CellSample, SHADES, ShadeScale } from './matrix-cell';
import { shadeOf } from './shade';

export type HeatCell = {
  /** Null: nobody ever looked. */
  count: number | null;
  /** The cell in words: "State Police, human rights: 12 findings". */
  label: string;
  href: string;
};

type HeatMatrixProps = {
  caption: string;
  /** What the rows are. */
  corner: ReactNode;
  columns: readonly MatrixHeading[];
  rows: readonly (MatrixHeading & { cells: readonly HeatCell[] })[];
  legend: { few: string; many: string; never: string };
  format: (count: number) => string;
};

/** Where oversight looked and where it never did: a shade for how many, each cell the way to the records behind it. */
export const HeatMatrix = ({ legend, format, ...table }: HeatMatrixProps) => {
  const most = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ count }) => count ?? 0)));
  return (
    <div className={styles.matrix}>
      <Matrix
        {...table}
        cell={({ cells }, column, keys) => {
          const cell = cells[column];
          if (!cell) return null;
          const { count, label, href } = cell;
          return (
            <a
              {...keys}
              href={href}
              aria-label={label}
              title={label}
              className={cellClass({ shade: shadeOf(count, most), unseen: count === null })}
            >
              {count !== null && format(count)}
            </a>
          );
        }}
      />
      <p className={styles.legend}>
        <span className={styles.entry}>
          {legend.few}
          <ShadeScale shades={SHADES} />
          {legend.many}
        </span>
        <span className={styles.entry}>
          <CellSample unseen />
          {legend.never}
        </span>
      </p>
    </div>
  );
};
