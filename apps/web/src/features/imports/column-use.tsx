import { Disclosure, Field, IconButton, Select } from '@nahliad/ui';
import type { DetectedColumn, FindingImportField } from '@nahliad/contracts';
import { Plus } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { ColumnReading } from './column-reading';
import styles from './columns.module.css';
import { IMPORT_FIELDS, isOfRecommendation } from './import-fields';
import { LEFT_OUT, type ColumnDraft } from './mapping-draft';
import { columnFor, type WordsOf } from './suggest-mapping';
import { UnknownInstitutions } from './unknown-institutions';
import { useKeyOptions, useTargetOptions } from './use-field-options';
import { useReadingInWords } from './use-reading-in-words';
import { ValueKeys } from './value-keys';
import { WhenEmpty } from './when-empty';

type ColumnUseProps = {
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
export const ColumnUse = ({ column, use, further, wordsOf, problem, onAlso, ...rest }: ColumnUseProps) => {
  const { t } = useTranslation('imports');
  const targets = useTargetOptions();
  const { to } = use;
  const aim = (field: string) =>
    rest.onChange(field ? columnFor(field as FindingImportField, column, wordsOf) : LEFT_OUT);
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
            onChange={({ target }) => aim(target.value)}
          />
        </Field>
        {onAlso && <IconButton label={t('column.also')} icon={<Plus size={18} aria-hidden />} onClick={onAlso} />}
      </div>
      {to && <Questions column={column} use={{ ...use, to }} {...rest} />}
    </>
  );
};

type QuestionsProps = Pick<ColumnUseProps, 'column' | 'empties' | 'others' | 'onChange'> & {
  use: ColumnDraft & { to: FindingImportField };
};

/** Asks what only a person can tell; what the file tells by itself is said in a line, and folded. */
const Questions = ({ column, empties, use, others, onChange }: QuestionsProps) => {
  const { t } = useTranslation('imports');
  const options = useKeyOptions(use.to);
  const { kind, required = false } = IMPORT_FIELDS[use.to];
  const set = (change: Partial<ColumnDraft>) => onChange({ ...use, ...change });
  const mustBeFilled = required && empties > 0 && !isOfRecommendation(use.to);
  const reading = useReadingInWords(column, use, mustBeFilled ? 0 : empties);
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
      {kind === 'institution' && <UnknownInstitutions create={use.create} onChange={(create) => set({ create })} />}
      {options.length > 0 && <ValueKeys column={column} use={use} options={options} onChange={set} />}
      {mustBeFilled && whenEmpty}
      <Disclosure
        summary={
          <span>
            {t('reading.title')} {reading && <span className={styles.said}>{reading}</span>}
          </span>
        }
      >
        <ColumnReading column={column} use={use} onChange={set} />
        {!mustBeFilled && whenEmpty}
      </Disclosure>
    </div>
  );
};
