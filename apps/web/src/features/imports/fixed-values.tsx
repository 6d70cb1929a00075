import { Field, Panel, Select, type Option } from '@nahliad/ui';
import { IMPORT_FIELDS, type ImportFieldName, type ImportTarget } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useStakeholderOptions, isInstitution } from '../../lib/stakeholder-directory';
import styles from './columns.module.css';
import { filledFields, type MappingDraft } from './mapping-draft';
import { useKeyOptions } from './use-field-options';

/** What is often the same for all rows of a file, the most needed first. */
const OFTEN_THE_SAME: Readonly<Record<ImportTarget, readonly ImportFieldName[]>> = {
  findings: [
    'institutions',
    'severity',
    'polarity',
    'criteria',
    'workflow',
    'verification',
    'publication',
    'visibility',
    'scale',
    'recommendation.type',
    'recommendation.priority',
    'recommendation.addressee',
  ],
  recommendations: ['addressee', 'type', 'priority', 'position', 'implementation', 'visibility'],
  responses: ['position', 'substantive'],
  activities: ['institutions', 'kind', 'criteria', 'outcome', 'announced', 'visibility'],
  mandates: ['institution', 'includesSubtree', 'criteria', 'powers', 'criticality'],
  stakeholders: ['category', 'institutionType'],
  people: ['role', 'body'],
};
const THE_INSTITUTIONS = 'institutions';

type FixedValuesProps = {
  draft: MappingDraft;
  problems: Readonly<Record<string, string>>;
  onChange: (set: MappingDraft['set']) => void;
};

/** Values that all rows share, for the fields that no column fills; of what is within a field, only where one fills that. */
export const FixedValues = ({ draft, problems, onChange }: FixedValuesProps) => {
  const { t } = useTranslation('imports');
  const { target, set } = draft;
  const filled = filledFields(draft);
  const offered = OFTEN_THE_SAME[target].filter((name) => {
    const within = IMPORT_FIELDS[target][name]?.within;
    return !filled.has(name) && (within === undefined || filled.has(within as ImportFieldName));
  });
  const fix = (name: ImportFieldName, value: string) => {
    const { [name]: _before, ...rest } = set;
    onChange(value ? { ...rest, [name]: name === 'severity' ? Number(value) : value } : rest);
  };
  return (
    <Panel title={t('set.title')}>
      <p>{t(`set.lead.${target}`)}</p>
      <div className={styles.pair}>
        {offered.map((name) => (
          <FixedValue
            key={`${target} ${name}`}
            target={target}
            name={name}
            value={String(set[name] ?? '')}
            error={problems[`set.${name}`] ?? problems[name]}
            onChange={(value) => fix(name, value)}
          />
        ))}
      </div>
    </Panel>
  );
};

type FixedValueProps = {
  target: ImportTarget;
  name: ImportFieldName;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

const FixedValue = ({ target, name, value, error, onChange }: FixedValueProps) => {
  const { t } = useTranslation('imports');
  const takes = IMPORT_FIELDS[target][name];
  const keys = useKeyOptions(takes);
  const stakeholders = useStakeholderOptions(takes?.overseen || takes?.orInstitutions ? isInstitution : everybody);
  const theirs: readonly Option[] = takes?.orInstitutions
    ? [{ value: THE_INSTITUTIONS, label: t('set.the-institutions') }, ...stakeholders]
    : stakeholders;
  return (
    <Field label={t(`field.${target}.${name}`)} error={error} required={takes?.required && !takes.within}>
      <Select
        options={takes?.kind === 'stakeholder' ? theirs : keys}
        emptyLabel={t('set.none')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
};

const everybody = () => true;
