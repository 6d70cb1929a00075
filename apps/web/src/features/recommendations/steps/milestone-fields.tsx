import { Button, Field, IconButton, TextInput } from '@nahliad/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { DateControl } from '../../../lib/forms/date-control';
import group from '../../../lib/forms/field-group.module.css';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import type { Texts } from '../recommendation-values';
import styles from './milestone-fields.module.css';

export type PlanValues = {
  text: Texts;
  owner: string;
  milestones: { text: string; dueOn: string }[];
  reportDueOn: string;
};

/** The stations of a plan, each with its day. */
export const MilestoneFields = () => {
  const { t, language } = useTranslation('follow-up');
  const { control, register, formState } = useFormContext<PlanValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'milestones' });
  const fieldText = useFieldText(formState.errors);
  return (
    <fieldset className={group.group}>
      <legend>{t('milestones.title')}</legend>
      {fields.map(({ id }, n) => (
        <div key={id} className={styles.milestone}>
          <Field
            label={t('milestones.what', { n: n + 1 })}
            error={fieldText(`milestones.${n}.text.${language}`) ?? fieldText(`milestones.${n}.text`)}
          >
            <TextInput {...register(`milestones.${n}.text`)} />
          </Field>
          <Field label={t('milestones.due')} error={fieldText(`milestones.${n}.dueOn`)}>
            <DateControl control={control} name={`milestones.${n}.dueOn`} />
          </Field>
          <IconButton
            label={t('milestones.remove', { n: n + 1 })}
            icon={<Trash2 size={18} aria-hidden />}
            onClick={() => remove(n)}
          />
        </div>
      ))}
      <div>
        <Button size="sm" onClick={() => append({ text: '', dueOn: '' })}>
          <Plus size={16} aria-hidden />
          {t('milestones.add')}
        </Button>
      </div>
    </fieldset>
  );
};
