import { Button, Field, Select, TextInput } from '@nahliad/ui';
import { GROUP_DIMENSIONS, UNSTATED_GROUP_VALUES } from '@nahliad/domain';
import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import styles from './finding-form.module.css';
import type { FindingValues } from './finding-values';

/** Of each group in what respect, and who; that nobody could say, or nobody asked, are answers too. */
export const AffectedGroups = () => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, setValue, formState } = useFormContext<FindingValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'affectedGroups' });
  const problem = useFieldText(formState.errors);
  return (
    <fieldset className={styles.groups}>
      <legend>{t('form.groups')}</legend>
      {fields.map(({ id }, place) => (
        <div key={id} className={styles.group}>
          <Field label={t('form.group-dimension')} error={problem(`affectedGroups.${place}.dimension`)} required>
            <Select
              options={optionsOf(labels, 'groupDimension', GROUP_DIMENSIONS)}
              emptyLabel={t('move.choose')}
              {...register(`affectedGroups.${place}.dimension`)}
            />
          </Field>
          <Field label={t('form.group-value')} error={problem(`affectedGroups.${place}.value`)} required>
            <TextInput maxLength={80} {...register(`affectedGroups.${place}.value`)} />
          </Field>
          {UNSTATED_GROUP_VALUES.map((value) => (
            <Button
              key={value}
              variant="quiet"
              onClick={() => setValue(`affectedGroups.${place}.value`, value, { shouldDirty: true })}
            >
              {labels.unstatedGroupValue[value]}
            </Button>
          ))}
          <Button onClick={() => remove(place)}>{common('remove')}</Button>
        </div>
      ))}
      <Button icon={<Plus size={16} aria-hidden />} onClick={() => append({ dimension: '', value: '' })}>
        {t('form.add-group')}
      </Button>
    </fieldset>
  );
};
