import { Checkbox, Field, RadioGroup, TextInput } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { CRITICALITIES, GOVERNANCE_CRITERIA, MANDATE_POWERS } from '@nahliad/domain';
import { useController, useFormContext } from 'react-hook-form';
import { ComboControl } from '../../lib/forms/combo-control';
import { DateControl } from '../../lib/forms/date-control';
import styles from '../../lib/forms/field-columns.module.css';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import type { MandateValues } from './mandate-values';

const everybody = (_stakeholder: Stakeholder) => true;

export const MandateFields = () => {
  const { t } = useTranslation('mandates');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<MandateValues>();
  const problem = useFieldText(formState.errors);
  const criticality = useController({ control, name: 'criticality' }).field;
  const active = (options: ReturnType<typeof useStakeholderOptions>) => options.filter((one) => one.active);
  const optional = common('optional');
  return (
    <>
      <Field label={t('form.body')} error={problem('bodyId')} required>
        <ComboControl control={control} name="bodyId" options={active(useStakeholderOptions(everybody))} />
      </Field>
      <Field label={t('form.institution')} error={problem('institutionId')} required>
        <ComboControl control={control} name="institutionId" options={active(useStakeholderOptions(isInstitution))} />
      </Field>
      <Checkbox label={t('form.subtree')} {...register('includesSubtree')} />
      <fieldset className={styles.choices}>
        <legend>{t('form.criteria')}</legend>
        {optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA).map(({ value, label }) => (
          <Checkbox key={value} label={label} value={value} {...register('criteria')} />
        ))}
        {problem('criteria') && <p className={styles.problem}>{problem('criteria')}</p>}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('form.powers')}</legend>
        {optionsOf(labels, 'mandatePower', MANDATE_POWERS).map(({ value, label }) => (
          <Checkbox key={value} label={label} value={value} {...register('powers')} />
        ))}
      </fieldset>
      <div className={styles.columns}>
        <Field label={t('form.interval')} hint={t('form.interval-hint')} error={problem('intervalMonths')} required>
          <TextInput inputMode="numeric" {...register('intervalMonths')} />
        </Field>
        <RadioGroup
          legend={t('form.criticality')}
          look="segments"
          options={CRITICALITIES.map((level) => ({ value: String(level), label: labels.criticality[level] }))}
          value={criticality.value}
          onChange={criticality.onChange}
        />
      </div>
      <Field label={t('form.basis-uk')} error={problem('legalBasis.uk')} optionalLabel={optional}>
        <TextInput lang="uk" maxLength={1000} {...register('legalBasis.uk')} />
      </Field>
      <Field label={t('form.basis-en')} error={problem('legalBasis.en')} optionalLabel={optional}>
        <TextInput lang="en" maxLength={1000} {...register('legalBasis.en')} />
      </Field>
      <div className={styles.columns}>
        <Field label={t('form.valid-from')} error={problem('validFrom')} optionalLabel={optional}>
          <DateControl control={control} name="validFrom" />
        </Field>
        <Field label={t('form.valid-to')} error={problem('validTo')} optionalLabel={optional}>
          <DateControl control={control} name="validTo" />
        </Field>
      </div>
    </>
  );
};
