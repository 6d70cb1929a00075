import { Field, IconButton, Select } from '@nahliad/ui';
import { ROLES, ROLES_IN_A_BODY } from '@nahliad/domain';
import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboControl } from '../../lib/forms/combo-control';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import styles from './person-form.module.css';
import type { PersonValues } from './person-values';

const everybody = () => true;

/** One role, where it is held, and from when to when. */
export const MembershipFields = ({ place, onRemove }: { place: number; onRemove: () => void }) => {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<PersonValues>();
  const problem = useFieldText(formState.errors);
  const bodies = useStakeholderOptions(everybody).filter(({ active }) => active);
  const role = useWatch({ control, name: `memberships.${place}.role` });
  const error = (field: string) => problem(`memberships.${place}.${field}`);
  return (
    <div className={styles.membership}>
      <Field label={t('form.role')} error={error('role')} required>
        <Select options={optionsOf(labels, 'role', ROLES)} {...register(`memberships.${place}.role`)} />
      </Field>
      <Field
        label={t('form.body')}
        hint={ROLES_IN_A_BODY.includes(role) ? undefined : t('form.body-hint')}
        error={error('stakeholderId')}
        required={ROLES_IN_A_BODY.includes(role)}
      >
        <ComboControl control={control} name={`memberships.${place}.stakeholderId`} options={bodies} />
      </Field>
      <Field label={t('form.valid-from')} error={error('validFrom')} optionalLabel={common('optional')}>
        <DateControl control={control} name={`memberships.${place}.validFrom`} />
      </Field>
      <Field label={t('form.valid-to')} error={error('validTo')} optionalLabel={common('optional')}>
        <DateControl control={control} name={`memberships.${place}.validTo`} />
      </Field>
      <IconButton
        label={t('form.remove-role', { role: labels.role[role] })}
        icon={<Trash2 size={18} aria-hidden />}
        onClick={onRemove}
      />
    </div>
  );
};
