import { Checkbox, Field, Select, TextInput } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { BODY_FUNCTIONS, INSTITUTION_TYPES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboControl } from '../../lib/forms/combo-control';
import { DateControl } from '../../lib/forms/date-control';
import styles from '../../lib/forms/field-columns.module.css';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useRegionOptions } from '../../lib/regions';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import type { StakeholderValues } from './stakeholder-values';

const everybody = (_stakeholder: Stakeholder) => true;

/** `id` is that of the stakeholder itself, which cannot stand above itself. */
export const StakeholderFields = ({ id }: { id: string | undefined }) => {
  const { t, language } = useTranslation('stakeholders');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<StakeholderValues>();
  const problem = useFieldText(formState.errors);
  const parents = useStakeholderOptions(everybody).filter(({ value, active }) => active && value !== id);
  const overseen = useWatch({ control, name: 'category' }) === 'security-institution';
  const regions = useRegionOptions().toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <>
      <Field label={t('form.category')} error={problem('category')} required>
        <Select options={optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES)} {...register('category')} />
      </Field>
      {overseen && (
        <Field label={t('form.type')} error={problem('institutionType')} required>
          <Select
            options={optionsOf(labels, 'institutionType', INSTITUTION_TYPES)}
            emptyLabel={t('form.choose')}
            {...register('institutionType')}
          />
        </Field>
      )}
      <Field label={t('form.name-uk')} hint={t('form.name-hint')} error={problem('name.uk') ?? problem('name')}>
        <TextInput lang="uk" maxLength={200} {...register('name.uk')} />
      </Field>
      <Field label={t('form.name-en')} error={problem('name.en')}>
        <TextInput lang="en" maxLength={200} {...register('name.en')} />
      </Field>
      <div className={styles.columns}>
        <Field label={t('form.acronym')} error={problem('acronym')} optionalLabel={common('optional')}>
          <TextInput maxLength={30} {...register('acronym')} />
        </Field>
        <Field label={t('form.jurisdiction')} error={problem('jurisdiction')} optionalLabel={common('optional')}>
          <Select
            options={[{ value: 'UA', label: t('form.whole-country') }, ...regions]}
            emptyLabel={t('form.not-said')}
            {...register('jurisdiction')}
          />
        </Field>
      </div>
      <Field
        label={t('form.parent')}
        hint={t('form.parent-hint')}
        error={problem('parentId')}
        optionalLabel={common('optional')}
      >
        <ComboControl control={control} name="parentId" options={parents} />
      </Field>
      <Field label={t('form.website')} error={problem('website')} optionalLabel={common('optional')}>
        <TextInput type="url" placeholder="https://" maxLength={300} {...register('website')} />
      </Field>
      <fieldset className={styles.choices}>
        <legend>{t('form.functions')}</legend>
        {optionsOf(labels, 'bodyFunction', BODY_FUNCTIONS).map(({ value, label }) => (
          <Checkbox key={value} label={label} value={value} {...register('functions')} />
        ))}
      </fieldset>
      <div className={styles.columns}>
        <Field label={t('form.active-from')} error={problem('activeFrom')} optionalLabel={common('optional')}>
          <DateControl control={control} name="activeFrom" />
        </Field>
        <Field label={t('form.active-to')} error={problem('activeTo')} optionalLabel={common('optional')}>
          <DateControl control={control} name="activeTo" />
        </Field>
      </div>
    </>
  );
};
