import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './heat-matrix.module.css';

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
  columns: readonly { key: string; label: string; href?: string }[];
  rows: readonly { key: string; label: string; href?: string; cells: readonly HeatCell[] }[];
  legend: { few: string; many: string; never: string };
  format: (count: number) => string;
};

const STEPS = 5;
/** Counts are skewed: each step of colour stands for some times as many, not for some more. */
const stepOf = (count: number, most: number) =>
  most <= 1 ? STEPS : Math.min(STEPS, 1 + Math.floor((STEPS * Math.log(count)) / Math.log(most)));

const MOVES: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where oversight looked and where it never did. One stop of the Tab key; the arrow keys go from cell to cell. */
export const HeatMatrix = ({ caption, corner, columns, rows, legend, format }: HeatMatrixProps) => {
  const [[row, column], setCurrent] = useState<readonly [number, number]>([0, 0]);
  const body = useRef<HTMLTableSectionElement>(null);
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ count }) => count ?? 0)));

  const move = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (!step) return;
    event.preventDefault();
    const next = [
      Math.min(Math.max(row + step[0], 0), rows.length - 1),
      Math.min(Math.max(column + step[1], 0), columns.length - 1),
    ] as const;
    setCurrent(next);
    body.current?.rows[next[0]]?.cells[next[1] + 1]?.querySelector('a')?.focus();
  };

  return (
    <div className={styles.matrix}>
      <div className={styles.frame}>
        <table role="grid" className={styles.table} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {corner}
              </th>
              {columns.map(({ key, label, href }) => (
                <th key={key} scope="col" className={styles.column}>
                  <span>{href ? <a href={href}>{label}</a> : label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map(({ key, label, href, cells }, rowPlace) => (
              <tr key={key}>
                <th scope="row" className={styles.row}>
                  {href ? <a href={href}>{label}</a> : label}
                </th>
                {cells.map((cell, columnPlace) => (
                  <td key={columns[columnPlace]?.key}>
                    <a
                      href={cell.href}
                      aria-label={cell.label}
                      title={cell.label}
                      className={classNames(styles.cell, cell.count === null && 'hatched')}
                      data-step={cell.count ? stepOf(cell.count, most) : undefined}
                      tabIndex={rowPlace === row && columnPlace === column ? 0 : -1}
                      onFocus={() => setCurrent([rowPlace, columnPlace])}
                      onKeyDown={move}
                    >
                      {cell.count !== null && format(cell.count)}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.legend}>
        {legend.few}
        <span className={styles.scale} aria-hidden>
          {Array.from({ length: STEPS }, (_, step) => (
            <span key={step} className={styles.sample} data-step={step + 1} />
          ))}
        </span>
        {legend.many}
        <span className={styles.never}>
          <span className={classNames(styles.sample, 'hatched')} aria-hidden />
          {legend.never}
        </span>
      </p>
    </div>
  );
};
