import { Button, Field, TextInput } from '@nahliad/ui';
import { CreateToken, type Token } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { createToken } from './account.api';
import styles from './account-form.module.css';

const EMPTY = { name: '', expiresOn: '' };

/** `onCreated` gets the token with its secret, which nobody can be told again. */
export const TokenForm = ({ onCreated }: { onCreated: (token: Token) => void }) => {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const form = useForm<typeof EMPTY, unknown, CreateToken>({
    defaultValues: EMPTY,
    resolver: contractResolver(CreateToken, ({ name, expiresOn }: typeof EMPTY) => ({
      name,
      expiresOn: expiresOn || undefined,
    })),
  });
  const fieldText = useFieldText(form.formState.errors);
  const create = useMutation({
    mutationFn: createToken,
    onSuccess: async (token) => {
      form.reset(EMPTY);
      onCreated(token);
      await queryClient.invalidateQueries({ queryKey: ['tokens'] });
    },
    onError: (error) => markRefused(form, error),
  });
  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => create.mutate(body))}>
      <Refusal error={create.error} />
      <Field label={t('tokens.name')} hint={t('tokens.name-hint')} error={fieldText('name')} required>
        <TextInput {...form.register('name')} />
      </Field>
      <Field label={t('tokens.expires-on')} hint={t('tokens.expires-hint')} error={fieldText('expiresOn')}>
        <DateControl control={form.control} name="expiresOn" />
      </Field>
      <Button type="submit" busy={create.isPending}>
        {t('tokens.create')}
      </Button>
    </form>
  );
};
