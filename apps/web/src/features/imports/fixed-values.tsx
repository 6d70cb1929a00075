import { Field, Panel, Select } from '@nahliad/ui';
import type { FindingImportField } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useStakeholderOptions, isInstitution } from '../../lib/stakeholder-directory';
import styles from './columns.module.css';
import { IMPORT_FIELDS } from './import-fields';
import { filledFields, type MappingDraft } from './mapping-draft';
import { useKeyOptions } from './use-field-options';

/** What is often the same for all rows of a file, the most needed first. */
const OF_FINDINGS: readonly FindingImportField[] = [
  'severity',
  'polarity',
  'criteria',
  'workflow',
  'verification',
  'publication',
  'visibility',
  'scale',
];
const OF_RECOMMENDATIONS: readonly FindingImportField[] = ['recommendation.type', 'recommendation.priority'];
const THE_INSTITUTIONS = 'institutions';

type FixedValuesProps = {
  draft: MappingDraft;
  problems: Readonly<Record<string, string>>;
  onChange: (set: MappingDraft['set']) => void;
};

/** Values that all rows share, for the fields that no column fills. */
export const FixedValues = ({ draft, problems, onChange }: FixedValuesProps) => {
  const { t } = useTranslation('imports');
  const institutions = useStakeholderOptions(isInstitution);
  const filled = filledFields(draft);
  const recommends = filled.has('recommendation.text');
  const offered = [...OF_FINDINGS, ...(recommends ? OF_RECOMMENDATIONS : [])].filter((field) => !filled.has(field));
  const fix = (field: FindingImportField, value: string) => {
    const { [field]: _before, ...rest } = draft.set;
    onChange(value ? { ...rest, [field]: field === 'severity' ? Number(value) : value } : rest);
  };
  const fixed = (field: FindingImportField) => String(draft.set[field] ?? '');
  return (
    <Panel title={t('set.title')}>
      <p>{t('set.lead')}</p>
      <div className={styles.pair}>
        {!filled.has('institutions') && (
          <Field label={t('field.institutions')} error={problems['institutions']}>
            <Select
              options={institutions}
              emptyLabel={t('set.none')}
              value={fixed('institutions')}
              onChange={({ target }) => fix('institutions', target.value)}
            />
          </Field>
        )}
        {offered.map((field) => (
          <FixedValue
            key={field}
            field={field}
            value={fixed(field)}
            error={problems[`set.${field}`] ?? problems[field]}
            onChange={(value) => fix(field, value)}
          />
        ))}
        {recommends && !filled.has('recommendation.addressee') && (
          <Field label={t('field.recommendation.addressee')} error={problems['set.recommendation.addressee']}>
            <Select
              options={[{ value: THE_INSTITUTIONS, label: t('set.the-institutions') }, ...institutions]}
              emptyLabel={t('set.none')}
              value={fixed('recommendation.addressee')}
              onChange={({ target }) => fix('recommendation.addressee', target.value)}
            />
          </Field>
        )}
      </div>
    </Panel>
  );
};

type FixedValueProps = {
  field: FindingImportField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

const FixedValue = ({ field, value, error, onChange }: FixedValueProps) => {
  const { t } = useTranslation('imports');
  return (
    <Field label={t(`field.${field}`)} error={error} required={IMPORT_FIELDS[field].required}>
      <Select
        options={useKeyOptions(field)}
        emptyLabel={t('set.none')}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
};
