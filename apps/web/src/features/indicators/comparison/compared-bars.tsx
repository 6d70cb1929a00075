import type { ReactNode } from 'react';
import { IntervalBars, type Estimate, type KnownEstimate } from '@nahliad/ui';
import { useTranslation } from '../../../lib/i18n';
import type { NamedSide } from './comparison-sides';
import styles from './compared-bars.module.css';
import { useVerdictWords } from './use-verdict-words';

type ComparedBarsProps = {
  label: ReactNode;
  sides: readonly NamedSide[];
  /** In the order of the sides; `absent` says why one has no number. */
  figures: readonly { estimate: Estimate; absent: string; note?: ReactNode }[];
  max?: number;
  format: (value: number) => string;
  formatRange: (low: number, high: number) => string;
  colour?: (figure: KnownEstimate) => string;
};

/** The same figure of every side one above the other, and in words whether they can be told apart. */
export const ComparedBars = ({ label, sides, figures, ...scale }: ComparedBarsProps) => {
  const { t } = useTranslation('comparison');
  const verdict = useVerdictWords(sides);
  return (
    <section className={styles.row}>
      <h4 className={styles.label}>{label}</h4>
      <IntervalBars
        {...scale}
        rows={sides.flatMap(({ key, name }, place) => {
          const figure = figures[place];
          return figure ? [{ key, label: name, ...figure }] : [];
        })}
      />
      <p className={styles.verdict}>{verdict(figures.map(({ estimate }) => estimate)) ?? t('verdict.nothing')}</p>
    </section>
  );
};
