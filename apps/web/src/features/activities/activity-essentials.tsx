import { Field, MultiComboBox, RadioGroup, Select } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { ACTIVITY_KINDS, ACTIVITY_OUTCOMES, GOVERNANCE_CRITERIA } from '@nahliad/domain';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import styles from './activity-form.module.css';
import type { ActivityValues } from './activity-values';

const everybody = (_stakeholder: Stakeholder) => true;

/** Where somebody looked, by which criteria, how, when, and what came of it. */
export const ActivityEssentials = ({ bodyIds }: { bodyIds: readonly string[] }) => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<ActivityValues>();
  const problem = useFieldText(formState.errors);
  const outcome = useController({ control, name: 'outcome' }).field;
  const goesOn = useWatch({ control, name: 'outcome' }) === 'ongoing';
  const bodies = useStakeholderOptions(everybody).filter(({ value }) => bodyIds.includes(value));
  return (
    <div className={styles.fields}>
      {bodyIds.length > 1 && (
        <Field label={t('form.body')} error={problem('bodyIds') ?? problem('bodyIds.0')} required>
          <Select options={bodies} emptyLabel={t('form.choose')} {...register('bodyId')} />
        </Field>
      )}
      <Several
        name="institutionIds"
        label={t('form.institutions')}
        placeholder={t('form.institutions-placeholder')}
        options={useStakeholderOptions(isInstitution)}
        required
      />
      <Several
        name="criteria"
        label={t('form.criteria')}
        options={optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA)}
        required
      />
      <div className={styles.grid}>
        <Field label={t('form.kind')} error={problem('kind')} required>
          <Select
            options={optionsOf(labels, 'activityKind', ACTIVITY_KINDS)}
            emptyLabel={t('form.choose')}
            {...register('kind')}
          />
        </Field>
        <Field label={t('form.started-on')} error={problem('startedOn')} required>
          <DateControl control={control} name="startedOn" />
        </Field>
        {!goesOn && (
          <Field label={t('form.ended-on')} error={problem('endedOn')}>
            <DateControl control={control} name="endedOn" />
          </Field>
        )}
      </div>
      <RadioGroup
        legend={t('form.outcome')}
        hint={t('form.outcome-hint')}
        look="segments"
        error={problem('outcome')}
        options={optionsOf(labels, 'activityOutcome', ACTIVITY_OUTCOMES)}
        value={outcome.value}
        onChange={outcome.onChange}
      />
    </div>
  );
};

type SeveralProps = {
  name: 'institutionIds' | 'criteria' | 'otherIds';
  label: string;
  hint?: string;
  placeholder?: string;
  options: readonly { value: string; label: string }[];
  required?: boolean;
};

/** Several of many, found by typing a part of their names. */
export const Several = ({ name, label, hint, placeholder, options, required }: SeveralProps) => {
  const { t } = useTranslation('activities');
  const { t: common } = useTranslation('common');
  const { control, formState } = useFormContext<ActivityValues>();
  const problem = useFieldText(formState.errors);
  const { field } = useController({ control, name });
  return (
    <Field label={label} hint={hint} error={problem(name) ?? problem(`${name}.0`)} required={required}>
      <MultiComboBox
        options={options}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        placeholder={placeholder}
        openLabel={common('open-list')}
        emptyLabel={common('empty.title')}
        chosenLabel={label}
        removeLabel={(chosen) => t('form.remove', { name: chosen })}
      />
    </Field>
  );
};
