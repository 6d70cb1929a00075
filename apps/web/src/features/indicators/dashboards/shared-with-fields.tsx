import { DASHBOARD_READERS, ROLES_IN_A_BODY } from '@nahliad/domain';
import { Field, RadioGroup, Select } from '@nahliad/ui';
import { useController, useFormContext } from 'react-hook-form';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import { useSession } from '../../../lib/session';
import { useStakeholderOptions } from '../../../lib/stakeholder-directory';
import { bodiesIn } from '../../../lib/writing-bodies';
import type { DashboardValues } from './dashboard-values';

/** Who finds the dashboard; a body is offered to who works in one. */
export const SharedWithFields = () => {
  const { t } = useTranslation('dashboards');
  const session = useSession();
  const { control, register, formState } = useFormContext<DashboardValues>();
  const problem = useFieldText(formState.errors);
  const { field } = useController({ control, name: 'sharedWith' });
  const bodies = session ? bodiesIn(session, ...ROLES_IN_A_BODY) : [];
  const options = useStakeholderOptions(({ id }) => bodies.includes(id), bodies.length > 0);
  const readers = DASHBOARD_READERS.filter((one) => one !== 'body' || bodies.length > 0);
  return (
    <>
      <RadioGroup
        legend={t('form.shared')}
        hint={t('form.shared-hint')}
        options={readers.map((value) => ({ value, label: t(`shared.${value}`) }))}
        value={field.value}
        onChange={field.onChange}
      />
      {field.value === 'body' && (
        <Field label={t('form.body')} error={problem('bodyId')} required>
          <Select key={options.length} options={options} emptyLabel={t('form.choose')} {...register('bodyId')} />
        </Field>
      )}
    </>
  );
};
