import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './data-table.module.css';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The cell that names its row. */
  isRowHeader?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  /** The caption is read aloud, not shown: where a heading above says the same. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a small screen: each row a card (records), or the whole table to the side (numbers). */
  narrow?: 'cards' | 'scroll';
};

/** What scrolls must be reached by keyboard, even where nothing in it can be pressed. */
const SCROLLABLE = { role: 'group', tabIndex: 0 } as const;

export const DataTable = <Row,>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  narrow = 'cards',
}: DataTableProps<Row>) => (
  <div className={styles.frame} {...SCROLLABLE} aria-label={caption}>
    <table className={classNames(styles.table, styles[narrow])}>
      <caption className={hideCaption ? 'visually-hidden' : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, align }) => (
            <th key={key} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Cell = <Row,>({ column: { header, cell, align, isRowHeader }, row }: { column: Column<Row>; row: Row }) => {
  const content = (
    <>
      <span className={styles.inlineHeader} aria-hidden>
        {header}
      </span>
      <span className={styles.content}>{cell(row)}</span>
    </>
  );
  return isRowHeader ? (
    <th scope="row" data-align={align}>
      {content}
    </th>
  ) : (
    <td data-align={align}>{content}</td>
  );
};
