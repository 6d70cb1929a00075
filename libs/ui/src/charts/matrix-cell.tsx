import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './matrix-cell.module.css';

/** How much colour a cell has, from none to most. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5;
export const SHADES = [1, 2, 3, 4, 5] as const satisfies readonly Shade[];

type CellLook = {
  shade?: Shade;
  /** Nobody ever looked. */
  unseen?: boolean;
};

const lookOf = ({ shade = 0, unseen }: CellLook) => (unseen ? 'hatched' : styles[`shade-${shade}`]);

/** How the link or button looks that is a cell of a matrix. */
export const cellClass = (look: CellLook): string => classNames(styles.cell, lookOf(look));

/** A cell in the legend of its matrix. */
export const CellSample = ({
  className,
  children,
  ...look
}: CellLook & { className?: string; children?: ReactNode }) => (
  <span className={classNames(styles.sample, lookOf(look), className)} aria-hidden>
    {children}
  </span>
);

/** The shades of a legend, in the order in which its words say them. */
export const ShadeScale = ({ shades }: { shades: readonly Shade[] }) => (
  <span className={styles.scale}>
    {shades.map((shade) => (
      <CellSample key={shade} shade={shade} />
    ))}
  </span>
);
