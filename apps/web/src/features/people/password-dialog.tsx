import { useId, useState, type FormEvent } from 'react';
import { Button, Dialog, Field, Notice, TextInput, useToast } from '@nahliad/ui';
import type { Person } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems, useProblemText } from '../../lib/problems';
import { patchPerson } from './people.api';
import styles from './person-form.module.css';

/** For whoever cannot sign in any more. All sessions of the account end with it. */
export const PasswordDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const toast = useToast();
  const problem = useProblemText();
  const fieldProblems = useFieldProblems();
  const queryClient = useQueryClient();
  const formId = useId();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => patchPerson(person.id, person.version, { password }),
    onSuccess: async () => {
      toast(t('password.done', { name: person.name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('password.title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={reset.isPending}>
            {t('password.do')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        <p>{t('password.text', { name: person.name })}</p>
        {reset.isError && (
          <Notice tone="adverse" announce>
            {problem(reset.error)}
          </Notice>
        )}
        <Field
          label={t('form.password')}
          hint={t('form.password-hint')}
          error={fieldProblems(reset.error)['password']}
          required
        >
          <TextInput
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={200}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
};
