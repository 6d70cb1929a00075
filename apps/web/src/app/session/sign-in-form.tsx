import { useState, type FormEvent } from 'react';
import { Button, Field, TextInput } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { sessionQuery } from '../../lib/session';
import styles from './sign-in-form.module.css';

type SignInFormProps = { email?: string; password?: string; onSignedIn: () => void };

/** Asks again for everything that was read before: more may be seen now. */
export const SignInForm = ({ email: knownEmail = '', password: knownPassword = '', onSignedIn }: SignInFormProps) => {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState(knownPassword);
  const signIn = useMutation({
    mutationFn: () => api.post<Session>('/session', { email, password }),
    onSuccess: async () => {
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      onSignedIn();
      await queryClient.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <Refusal error={signIn.error} />
      <Field label={t('email')} required>
        <TextInput type="email" autoComplete="username" value={email} onChange={(e) => setEmail(e.target.value)} />
      </Field>
      <Field label={t('password')} required>
        <TextInput
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(e) => setPassword(e.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" busy={signIn.isPending}>
        {t('sign-in')}
      </Button>
    </form>
  );
};
