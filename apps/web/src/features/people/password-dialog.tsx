import { useState, type FormEvent } from 'react';
import { Field, TextInput, useToast } from '@nahliad/ui';
import type { Person } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { patchPerson } from './people.api';

/** For whoever cannot sign in any more. All sessions of the account end with it. */
export const PasswordDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const toast = useToast();
  const fieldProblems = useFieldProblems();
  const queryClient = useQueryClient();
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
    <FormDialog
      title={t('password.title')}
      submitLabel={t('password.do')}
      busy={reset.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('password.text', { name: person.name })}</p>
      <Refusal error={reset.error} />
      <Field
        label={t('form.password')}
        hint={t('form.password-hint')}
        error={fieldProblems(reset.error)['password']}
        required
      >
        <TextInput
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
    </FormDialog>
  );
};
