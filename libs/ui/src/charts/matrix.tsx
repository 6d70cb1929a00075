import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './matrix.module.css';
import { useGridKeys, type CellKeys } from './use-grid-keys';

export type MatrixHeading = { key: string; label: string; href?: string };

type MatrixProps<Row extends MatrixHeading> = {
  caption: string;
  /** What the rows are. */
  corner: ReactNode;
  columns: readonly MatrixHeading[];
  rows: readonly Row[];
  /** A cell of a row: a link or a button, with `cellClass`, that takes the keys of its place. */
  cell: (row: Row, column: number, keys: CellKeys) => ReactNode;
  /** On a phone the cells lie below the name of their row, with no headings: for cells that say elsewhere what they are. */
  folds?: boolean;
};

/** Rows by columns, with headings that stay in view. */
export const Matrix = <Row extends MatrixHeading>(props: MatrixProps<Row>) => {
  const { caption, corner, columns, rows, cell, folds } = props;
  const { grid, keysOf } = useGridKeys(rows.length, columns.length);
  return (
    <div className={classNames(styles.frame, folds && styles.folds)}>
      <table role="grid" className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styles.column}>
                <span>
                  <Heading label={column.label} href={column.href} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={grid}>
          {rows.map((row, rowPlace) => (
            <tr key={row.key}>
              <th scope="row" className={styles.row}>
                <Heading label={row.label} href={row.href} />
              </th>
              {columns.map(({ key }, place) => (
                <td key={key}>{cell(row, place, keysOf(rowPlace, place))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Heading = ({ label, href }: Omit<MatrixHeading, 'key'>) => (href ? <a href={href}>{label}</a> : label);
