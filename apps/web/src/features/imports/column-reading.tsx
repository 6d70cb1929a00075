import { Field, Select, TextInput } from '@nahliad/ui';
import type { DetectedColumn, FindingImportField } from '@nahliad/contracts';
import { LANGUAGES, type Language } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import styles from './columns.module.css';
import { IMPORT_FIELDS } from './import-fields';
import type { ColumnDraft } from './mapping-draft';
import { UnknownInstitutions } from './unknown-institutions';
import { useKeyOptions } from './use-field-options';
import { ValueKeys } from './value-keys';
import { WhenEmpty } from './when-empty';

const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'YYYY-MM',
  'MM.YYYY',
  'MM/YYYY',
];
const SPLITTERS = ['|', ';', ',', '/', '\n'];

type ColumnReadingProps = {
  column: DetectedColumn;
  use: ColumnDraft & { to: FindingImportField };
  others: readonly string[];
  onChange: (use: ColumnDraft) => void;
};

/** How the cells of a column are read into its field: only the questions that this field raises. */
export const ColumnReading = ({ column, use, others, onChange }: ColumnReadingProps) => {
  const { t } = useTranslation('imports');
  const options = useKeyOptions(use.to);
  const { kind, several = false } = IMPORT_FIELDS[use.to];
  const set = (change: Partial<ColumnDraft>) => onChange({ ...use, ...change });
  return (
    <div className={styles.reading}>
      <div className={styles.pair}>
        {(kind === 'text' || kind === 'institution') && (
          <Field label={t('language.label')}>
            <Select
              options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
              emptyLabel={t('language.by-script')}
              value={use.language ?? ''}
              onChange={({ target }) => set({ language: (target.value || undefined) as Language | undefined })}
            />
          </Field>
        )}
        {several && (
          <Field label={t('split.label')}>
            <Select
              options={SPLITTERS.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
              emptyLabel={t('split.none')}
              value={use.split ?? ''}
              onChange={({ target }) => set({ split: target.value || undefined })}
            />
          </Field>
        )}
        {kind === 'date' && (
          <Field label={t('format.label')} hint={t('format.hint')}>
            <TextInput
              list={`formats-${column.name}`}
              maxLength={30}
              placeholder={column.dateFormat ?? 'YYYY-MM-DD'}
              value={use.format ?? ''}
              onChange={({ target }) => set({ format: target.value || undefined })}
            />
          </Field>
        )}
      </div>
      {kind === 'date' && (
        <datalist id={`formats-${column.name}`}>
          {DATE_FORMATS.map((format) => (
            <option key={format} value={format} />
          ))}
        </datalist>
      )}
      {options.length > 0 && (
        <>
          <ValueKeys
            column={column}
            values={use.values}
            options={options}
            several={several}
            onChange={(values) => set({ values })}
          />
          <Field label={t('other.label')}>
            <Select
              options={[
                { value: 'error', label: t('other.error') },
                { value: 'skip', label: t('other.skip') },
                ...options,
              ]}
              value={use.other ?? 'error'}
              onChange={({ target }) => set({ other: target.value })}
            />
          </Field>
        </>
      )}
      {kind === 'institution' && <UnknownInstitutions create={use.create} onChange={(create) => set({ create })} />}
      <WhenEmpty empty={use.empty} options={options} columns={others} onChange={(empty) => set({ empty })} />
    </div>
  );
};
