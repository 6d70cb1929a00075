import { Button, Field, Panel, TextInput, useToast } from '@nahliad/ui';
import { ChangePassword } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { changePassword } from './account.api';
import styles from './account-form.module.css';

const EMPTY = { current: '', password: '' };

export const PasswordForm = ({ email }: { email: string }) => {
  const { t } = useTranslation('account');
  const toast = useToast();
  const form = useForm<typeof EMPTY, unknown, ChangePassword>({
    defaultValues: EMPTY,
    resolver: contractResolver(ChangePassword, (values: typeof EMPTY) => values),
  });
  const fieldText = useFieldText(form.formState.errors);
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      form.reset(EMPTY);
      toast(t('password.saved'));
    },
    onError: (error) => markRefused(form, error),
  });
  return (
    <Panel title={t('password.title')}>
      <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => change.mutate(body))}>
        <Refusal error={change.error} />
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <Field label={t('password.current')} error={fieldText('current')} required>
          <TextInput type="password" autoComplete="current-password" {...form.register('current')} />
        </Field>
        <Field label={t('password.new')} hint={t('password.hint')} error={fieldText('password')} required>
          <TextInput type="password" autoComplete="new-password" {...form.register('password')} />
        </Field>
        <Button type="submit" variant="primary" busy={change.isPending}>
          {t('password.save')}
        </Button>
      </form>
    </Panel>
  );
};
