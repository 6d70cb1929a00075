import { Disclosure, Field, IconButton, Select } from '@nahliad/ui';
import type { DetectedColumn } from '@nahliad/contracts';
import { IMPORT_FIELDS, type ImportField, type ImportFieldName, type ImportTarget } from '@nahliad/domain';
import { Plus } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { ColumnReading } from './column-reading';
import styles from './columns.module.css';
import { LEFT_OUT, type ColumnDraft } from './mapping-draft';
import { columnFor, type WordsOf } from './suggest-mapping';
import { UnknownInstitutions } from './unknown-institutions';
import { useKeyOptions, useTargetOptions } from './use-field-options';
import { useReadingInWords } from './use-reading-in-words';
import { ValueKeys } from './value-keys';
import { WhenEmpty } from './when-empty';

type ColumnUseProps = {
  target: ImportTarget;
  column: DetectedColumn;
  empties: number;
  use: ColumnDraft;
  /** A second meaning of the same column. */
  further: boolean;
  others: readonly string[];
  wordsOf: WordsOf;
  problem: string;
  onChange: (use: ColumnDraft) => void;
  /** Gives the column one more meaning. */
  onAlso: (() => void) | undefined;
};

/** One meaning of a column: the field that it fills, and what that field has to know. */
export const ColumnUse = ({ target, column, use, further, wordsOf, problem, onAlso, ...rest }: ColumnUseProps) => {
  const { t } = useTranslation('imports');
  const targets = useTargetOptions(target);
  const takes = use.to ? IMPORT_FIELDS[target][use.to] : undefined;
  const { to } = use;
  const aim = (field: string) =>
    rest.onChange(field ? columnFor(target, field as ImportFieldName, column, wordsOf) : LEFT_OUT);
  return (
    <>
      <div className={styles.target}>
        <Field
          label={t(further ? 'column.to-further' : 'column.to', { name: column.name })}
          error={problem || undefined}
        >
          <Select
            options={targets}
            emptyLabel={t('column.left-out')}
            value={to ?? ''}
            onChange={(event) => aim(event.target.value)}
          />
        </Field>
        {onAlso && <IconButton label={t('column.also')} icon={<Plus size={18} aria-hidden />} onClick={onAlso} />}
      </div>
      {takes && <Questions column={column} takes={takes} use={use} {...rest} />}
    </>
  );
};

type QuestionsProps = Pick<ColumnUseProps, 'column' | 'empties' | 'others' | 'onChange'> & {
  takes: ImportField;
  use: ColumnDraft;
};

/** Asks what only a person can tell; what the file tells by itself is said in a line, and folded. */
const Questions = ({ column, empties, takes, use, others, onChange }: QuestionsProps) => {
  const { t } = useTranslation('imports');
  const options = useKeyOptions(takes);
  const { kind, required = false, within, most } = takes;
  const set = (change: Partial<ColumnDraft>) => onChange({ ...use, ...change });
  const mustBeFilled = required && empties > 0 && within === undefined;
  const reading = useReadingInWords(column, takes, use, mustBeFilled ? 0 : empties);
  const whenEmpty = (
    <WhenEmpty
      empties={empties}
      mayMeanNothing={!mustBeFilled}
      empty={use.empty}
      options={options}
      columns={others}
      onChange={(empty) => set({ empty })}
    />
  );
  return (
    <div className={styles.reading}>
      {(kind === 'stakeholder' || kind === 'participation') && (
        <UnknownInstitutions create={use.create} onChange={(create) => set({ create })} />
      )}
      {options.length > 0 && (
        <ValueKeys column={column} use={use} several={most !== undefined} options={options} onChange={set} />
      )}
      {mustBeFilled && whenEmpty}
      <Disclosure
        summary={
          <span>
            {t('reading.title')} {reading && <span className={styles.said}>{reading}</span>}
          </span>
        }
      >
        <ColumnReading column={column} takes={takes} use={use} onChange={set} />
        {!mustBeFilled && whenEmpty}
      </Disclosure>
    </div>
  );
};
