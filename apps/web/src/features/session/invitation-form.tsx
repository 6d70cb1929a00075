import { Button, Field, Notice, TextInput } from '@nahliad/ui';
import { AcceptInvitation } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { acceptInvitation } from './session.api';
import styles from './narrow-form.module.css';

type Values = { name: string; password: string };
type InvitationFormProps = { token: string; onDone: () => void };

/** Whoever holds the link names themselves and chooses a password; the link then is used up. */
export const InvitationForm = ({ token, onDone }: InvitationFormProps) => {
  const { t } = useTranslation('session');
  const { language: locale } = useLanguage();
  const problem = useProblemText();
  const form = useForm<Values, unknown, AcceptInvitation>({
    defaultValues: { name: '', password: '' },
    resolver: contractResolver(AcceptInvitation, (values: Values) => ({ ...values, locale })),
  });
  const fieldText = useFieldText(form.formState.errors);
  const accept = useMutation({
    mutationFn: (body: AcceptInvitation) => acceptInvitation(token, body),
    onSuccess: onDone,
    onError: (error) => markRefused(form, error),
  });
  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => accept.mutate(body))}>
      {accept.isError && (
        <Notice tone="adverse" announce>
          {problem(accept.error)}
        </Notice>
      )}
      <Field label={t('name')} error={fieldText('name')} required>
        <TextInput autoComplete="name" {...form.register('name')} />
      </Field>
      <Field label={t('password')} hint={t('password-hint')} error={fieldText('password')} required>
        <TextInput type="password" autoComplete="new-password" {...form.register('password')} />
      </Field>
      <Button type="submit" variant="primary" busy={accept.isPending}>
        {t('invitation.accept')}
      </Button>
    </form>
  );
};
