import type { CSSProperties } from 'react';
import { classNames } from '../class-names';
import { known, type Estimate, type KnownEstimate } from '../data/estimate';
import { estimateInWords } from '../data/estimate-words';
import { Mark } from './mark';
import styles from './tile-map.module.css';

export type MapTile = {
  key: string;
  /** Where it lies; the first column and the first row are 1. */
  column: number;
  row: number;
  name: string;
  /** A few letters of it, where there is no room for more. */
  short: string;
  estimate: Estimate;
  /** Why there is no number, where there is none. */
  absent: string;
  /** Something is known of it, and too little to tell. */
  insufficient: boolean;
  /** The records behind it, where a list shows just those. */
  href?: string;
};

type TileMapProps = {
  tiles: readonly MapTile[];
  format: (value: number) => string;
  formatRange: (low: number, high: number) => string;
  colour: (figure: KnownEstimate) => string;
};

/** A country as tiles of one size, each about where its region lies: a small one is as plain to see as a large one. */
export const TileMap = ({ tiles, format, formatRange, colour }: TileMapProps) => {
  const columns = Math.max(...tiles.map(({ column }) => column));
  return (
    <ul className={styles.map} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 8rem))` }}>
      {tiles.map((tile, place) => {
        const figure = known(tile.estimate);
        return (
          <li key={tile.key} className={styles.place} style={{ gridColumn: tile.column, gridRow: tile.row }}>
            <Mark
              words={`${tile.name}: ${estimateInWords(figure, tile.absent, { format, formatRange })}`}
              href={tile.href}
              entry={place === 0}
            >
              <span
                className={classNames(
                  styles.tile,
                  figure && styles.told,
                  tile.insufficient && `${styles.insufficient} hatched`,
                )}
                style={figure ? ({ '--tile': colour(figure) } as CSSProperties) : undefined}
                data-testid={`tile-${tile.key}`}
              >
                <span className={styles.name}>{tile.name}</span>
                <span className={styles.short}>{tile.short}</span>
                <b className={styles.figure}>{figure ? format(figure.value) : '–'}</b>
              </span>
            </Mark>
          </li>
        );
      })}
    </ul>
  );
};
