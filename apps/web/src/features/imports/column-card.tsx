import { useId } from 'react';
import type { DetectedColumn } from '@nahliad/contracts';
import type { ImportTarget } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { ColumnUse } from './column-use';
import styles from './columns.module.css';
import { LEFT_OUT, type ColumnDraft } from './mapping-draft';
import type { WordsOf } from './suggest-mapping';

type ColumnCardProps = {
  target: ImportTarget;
  column: DetectedColumn;
  /** In how many of the file's rows the column is empty. */
  empties: number;
  uses: readonly ColumnDraft[];
  others: readonly string[];
  wordsOf: WordsOf;
  /** What the API refused about this column, in words. */
  problems: readonly string[];
  onChange: (uses: ColumnDraft[]) => void;
};

/** One column of the file: what stands in it, and what it means. */
export const ColumnCard = ({ target, column, empties, uses, others, wordsOf, problems, onChange }: ColumnCardProps) => {
  const { t } = useTranslation('imports');
  const id = useId();
  const change = (place: number, use: ColumnDraft) =>
    onChange(uses.map((one, at) => (at === place ? use : one)).filter(({ to }, at) => to !== null || at === 0));
  const complete = uses.every(({ to }) => to !== null);
  return (
    <li className={styles.column} data-left-out={uses[0]?.to === null}>
      <section aria-labelledby={id} className={styles.inside}>
        <div className={styles.sample}>
          <h3 id={id} className={styles.name}>
            {column.name}
          </h3>
          <p className={styles.note}>
            {t(`kind.${column.kind}`)} ·{' '}
            {empties === 0 ? t('column.full') : t('column.filled', { count: column.filled })}
          </p>
          <ul className={styles.samples} aria-label={t('column.samples', { name: column.name })}>
            {column.samples.slice(0, 3).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div className={styles.meaning}>
          {uses.map((use, place) => (
            <ColumnUse
              key={place}
              target={target}
              column={column}
              empties={empties}
              use={use}
              further={place > 0}
              others={others}
              wordsOf={wordsOf}
              problem={place === 0 ? problems.join(' ') : ''}
              onChange={(changed) => change(place, changed)}
              onAlso={complete && place === uses.length - 1 ? () => onChange([...uses, LEFT_OUT]) : undefined}
            />
          ))}
        </div>
      </section>
    </li>
  );
};
