import { useId } from 'react';
import { Badge, Button, Field, Notice, Select } from '@nahliad/ui';
import type { DetectedColumn, FindingImportField } from '@nahliad/contracts';
import { Plus } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { ColumnReading } from './column-reading';
import styles from './columns.module.css';
import { LEFT_OUT, type ColumnDraft } from './mapping-draft';
import { columnFor, type WordsOf } from './suggest-mapping';
import { useTargetOptions } from './use-field-options';

type ColumnCardProps = {
  column: DetectedColumn;
  uses: readonly ColumnDraft[];
  others: readonly string[];
  wordsOf: WordsOf;
  /** What the API refused about this column, in words. */
  problems: readonly string[];
  onChange: (uses: ColumnDraft[]) => void;
};

/** One column of the file: what stands in it, and what it means. */
export const ColumnCard = ({ column, uses, others, wordsOf, problems, onChange }: ColumnCardProps) => {
  const { t } = useTranslation('imports');
  const id = useId();
  const change = (place: number, use: ColumnDraft) =>
    onChange(uses.map((one, at) => (at === place ? use : one)).filter(({ to }, at) => to !== null || at === 0));
  return (
    <li className={styles.column} data-left-out={uses[0]?.to === null}>
      <section aria-labelledby={id} className={styles.inside}>
        <div className={styles.sample}>
          <h3 id={id} className={styles.name}>
            {column.name}
          </h3>
          <p className={styles.note}>
            {t(`kind.${column.kind}`)} · {t('column.filled', { count: column.filled })}
          </p>
          <ul className={styles.samples} aria-label={t('column.samples', { name: column.name })}>
            {column.samples.slice(0, 3).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div className={styles.meaning}>
          {problems.map((problem) => (
            <Notice key={problem} tone="adverse">
              {problem}
            </Notice>
          ))}
          {uses.map((use, place) => (
            <ColumnUse
              key={place}
              column={column}
              use={use}
              further={place > 0}
              others={others}
              wordsOf={wordsOf}
              onChange={(changed) => change(place, changed)}
            />
          ))}
          {uses[0]?.to && uses.at(-1)?.to && (
            <Button
              size="sm"
              variant="quiet"
              icon={<Plus size={16} aria-hidden />}
              onClick={() => onChange([...uses, LEFT_OUT])}
            >
              {t('column.also')}
            </Button>
          )}
        </div>
      </section>
    </li>
  );
};

type ColumnUseProps = Pick<ColumnCardProps, 'column' | 'others' | 'wordsOf'> & {
  use: ColumnDraft;
  /** A second meaning of the same column. */
  further: boolean;
  onChange: (use: ColumnDraft) => void;
};

const ColumnUse = ({ column, use, further, others, wordsOf, onChange }: ColumnUseProps) => {
  const { t } = useTranslation('imports');
  const targets = useTargetOptions();
  const { to } = use;
  const aim = (field: string) => onChange(field ? columnFor(field as FindingImportField, column, wordsOf) : LEFT_OUT);
  return (
    <>
      <Field label={further ? t('column.to-further', { name: column.name }) : t('column.to', { name: column.name })}>
        <Select
          options={targets}
          emptyLabel={t('column.left-out')}
          value={to ?? ''}
          onChange={({ target }) => aim(target.value)}
        />
      </Field>
      {to ? (
        <ColumnReading column={column} use={{ ...use, to }} others={others} onChange={onChange} />
      ) : (
        !further && <Badge>{t('column.ignored')}</Badge>
      )}
    </>
  );
};
