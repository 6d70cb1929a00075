import type { Indicator } from '@nahliad/contracts';
import type { Counted } from '../../lib/scope/records-behind';
import type { DrawnIndicator } from './drawn-indicator';
import { FigureParts } from './figure-parts';
import styles from './whole-figure.module.css';
import { WholeNumber } from './whole-number';

type WholeFigureProps = { entry: DrawnIndicator; indicator: Indicator; counted: Counted };

/** The indicator over all that is chosen: one number, and what it is made of. */
export const WholeFigure = ({ entry, indicator, counted }: WholeFigureProps) => {
  const [value] = indicator.values;
  if (!value) return null;
  return (
    <div className={styles.whole}>
      <WholeNumber entry={entry} indicator={indicator} value={value} counted={counted} />
      <FigureParts unit={entry.unit} figure={value} />
    </div>
  );
};
