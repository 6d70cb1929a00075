import { Button, Field, TextInput } from '@nahliad/ui';
import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { LocaleControl } from '../../lib/forms/locale-control';
import { useTranslation } from '../../lib/i18n';
import { MembershipFields } from './membership-fields';
import styles from './person-form.module.css';
import { newMembership, type PersonValues } from './person-values';

export const PersonFields = ({ isNew }: { isNew: boolean }) => {
  const { t } = useTranslation('people');
  const { control, register, formState } = useFormContext<PersonValues>();
  const problem = useFieldText(formState.errors);
  const { fields, append, remove } = useFieldArray({ control, name: 'memberships' });
  return (
    <>
      <Field label={t('form.name')} error={problem('name')} required>
        <TextInput autoComplete="off" maxLength={120} {...register('name')} />
      </Field>
      {isNew && (
        <>
          <Field label={t('form.email')} error={problem('email')} required>
            <TextInput type="email" autoComplete="off" maxLength={254} {...register('email')} />
          </Field>
          <Field label={t('form.password')} hint={t('form.password-hint')} error={problem('password')} required>
            <TextInput type="password" autoComplete="new-password" {...register('password')} />
          </Field>
        </>
      )}
      <LocaleControl control={control} name="locale" legend={t('form.locale')} />
      <fieldset className={styles.roles}>
        <legend>{t('form.roles')}</legend>
        {problem('memberships') && <p className={styles.problem}>{problem('memberships')}</p>}
        {fields.length === 0 && <p className={styles.note}>{t('no-role')}</p>}
        {fields.map(({ id }, place) => (
          <MembershipFields key={id} place={place} onRemove={() => remove(place)} />
        ))}
        <Button size="sm" icon={<Plus size={16} aria-hidden />} onClick={() => append(newMembership())}>
          {t('form.add-role')}
        </Button>
      </fieldset>
    </>
  );
};
