import { Button, Field, Notice, TextInput } from '@nahliad/ui';
import { CreateFirstAdministrator, type Session } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { createFirstAdministrator } from './session.api';
import styles from './narrow-form.module.css';

type Values = { email: string; name: string; password: string };
type SetupFormProps = { onDone: (session: Session) => void };

/** The first administrator of a deployment that has nobody yet. */
export const SetupForm = ({ onDone }: SetupFormProps) => {
  const { t } = useTranslation('session');
  const { language: locale } = useLanguage();
  const problem = useProblemText();
  const form = useForm<Values, unknown, CreateFirstAdministrator>({
    defaultValues: { email: '', name: '', password: '' },
    resolver: contractResolver(CreateFirstAdministrator, (values: Values) => ({ ...values, locale })),
  });
  const fieldText = useFieldText(form.formState.errors);
  const create = useMutation({
    mutationFn: createFirstAdministrator,
    onSuccess: onDone,
    onError: (error) => markRefused(form, error),
  });
  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => create.mutate(body))}>
      {create.isError && (
        <Notice tone="adverse" announce>
          {problem(create.error)}
        </Notice>
      )}
      <Field label={t('email')} error={fieldText('email')} required>
        <TextInput type="email" autoComplete="username" {...form.register('email')} />
      </Field>
      <Field label={t('name')} error={fieldText('name')} required>
        <TextInput autoComplete="name" {...form.register('name')} />
      </Field>
      <Field label={t('password')} hint={t('password-hint')} error={fieldText('password')} required>
        <TextInput type="password" autoComplete="new-password" {...form.register('password')} />
      </Field>
      <Button type="submit" variant="primary" busy={create.isPending}>
        {t('setup.create')}
      </Button>
    </form>
  );
};
