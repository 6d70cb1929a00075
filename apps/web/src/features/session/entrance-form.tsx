import type { ReactNode } from 'react';
import { Button, Field, TextInput } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { FormProvider, useForm, useFormContext, type Resolver } from 'react-hook-form';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import styles from './entrance-form.module.css';

export type EntranceValues = { email: string; name: string; password: string };
const NOTHING_YET: EntranceValues = { email: '', name: '', password: '' };

type EntranceFormProps<Body> = {
  resolver: Resolver<EntranceValues, unknown, Body>;
  enter: (body: Body) => Promise<Session>;
  submitLabel: string;
  onDone: (session: Session) => void;
  /** What is told, or asked, before the name and the password. */
  children: ReactNode;
};

/** Somebody who has no account yet names themselves, chooses a password, and is in. */
export const EntranceForm = <Body extends { name: string; password: string }>({
  resolver,
  enter,
  submitLabel,
  onDone,
  children,
}: EntranceFormProps<Body>) => {
  const form = useForm<EntranceValues, unknown, Body>({ defaultValues: NOTHING_YET, resolver });
  const entering = useMutation({
    mutationFn: enter,
    onSuccess: onDone,
    onError: (error) => markRefused(form, error),
  });
  return (
    <FormProvider {...form}>
      <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => entering.mutate(body))}>
        <Refusal error={entering.error} />
        {children}
        <NameAndPassword />
        <Button type="submit" variant="primary" busy={entering.isPending}>
          {submitLabel}
        </Button>
      </form>
    </FormProvider>
  );
};

const NameAndPassword = () => {
  const { t } = useTranslation('session');
  const { register, formState } = useFormContext<EntranceValues>();
  const fieldText = useFieldText(formState.errors);
  return (
    <>
      <Field label={t('name')} error={fieldText('name')} required>
        <TextInput autoComplete="name" {...register('name')} />
      </Field>
      <Field label={t('password')} hint={t('password-hint')} error={fieldText('password')} required>
        <TextInput type="password" autoComplete="new-password" {...register('password')} />
      </Field>
    </>
  );
};
