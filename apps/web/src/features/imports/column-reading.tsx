import { Field, Select, TextInput } from '@nahliad/ui';
import type { DetectedColumn } from '@nahliad/contracts';
import { LANGUAGES, type ImportField, type Language } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import styles from './columns.module.css';
import type { ColumnDraft } from './mapping-draft';

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
  takes: ImportField;
  use: ColumnDraft;
  onChange: (change: Partial<ColumnDraft>) => void;
};

/** How the cells of a column are read into its field, where the file was understood wrongly: only what this field raises. */
export const ColumnReading = ({ column, takes, use, onChange }: ColumnReadingProps) => {
  const { t } = useTranslation('imports');
  const { kind, most } = takes;
  return (
    <div className={styles.pair}>
      {(kind === 'text' || kind === 'stakeholder' || kind === 'participation') && (
        <Field label={t('language.label')}>
          <Select
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            emptyLabel={t('language.by-script')}
            value={use.language ?? ''}
            onChange={({ target }) => onChange({ language: (target.value || undefined) as Language | undefined })}
          />
        </Field>
      )}
      {most !== undefined && (
        <Field label={t('split.label')}>
          <Select
            options={SPLITTERS.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
            emptyLabel={t('split.none')}
            value={use.split ?? ''}
            onChange={({ target }) => onChange({ split: target.value || undefined })}
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
            onChange={({ target }) => onChange({ format: target.value || undefined })}
          />
          <datalist id={`formats-${column.name}`}>
            {DATE_FORMATS.map((format) => (
              <option key={format} value={format} />
            ))}
          </datalist>
        </Field>
      )}
    </div>
  );
};
