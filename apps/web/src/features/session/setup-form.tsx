import { Field, TextInput } from '@nahliad/ui';
import { CreateFirstAdministrator, type Session } from '@nahliad/contracts';
import { useFormContext } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { useFieldText } from '../../lib/forms/field-text';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { EntranceForm, type EntranceValues } from './entrance-form';
import { createFirstAdministrator } from './session.api';

/** The first administrator of a deployment that has nobody yet. */
export const SetupForm = ({ onDone }: { onDone: (session: Session) => void }) => {
  const { t } = useTranslation('session');
  const { language: locale } = useLanguage();
  return (
    <EntranceForm
      resolver={contractResolver(CreateFirstAdministrator, (values: EntranceValues) => ({ ...values, locale }))}
      enter={createFirstAdministrator}
      submitLabel={t('setup.create')}
      onDone={onDone}
    >
      <Email />
    </EntranceForm>
  );
};

const Email = () => {
  const { t } = useTranslation('session');
  const { register, formState } = useFormContext<EntranceValues>();
  const fieldText = useFieldText(formState.errors);
  return (
    <Field label={t('email')} error={fieldText('email')} required>
      <TextInput type="email" autoComplete="username" {...register('email')} />
    </Field>
  );
};
