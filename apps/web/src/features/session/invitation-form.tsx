import { Button, DescriptionList, Field, Notice, TextInput } from '@nahliad/ui';
import { AcceptInvitation, type InvitationOffer, type Session } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useProblemText } from '../../lib/problems';
import { Written } from '../../lib/written';
import { acceptInvitation } from './session.api';
import styles from './narrow-form.module.css';

type Values = { name: string; password: string };
type InvitationFormProps = { token: string; offer: InvitationOffer; onDone: (session: Session) => void };

/** Whoever holds the link names themselves and chooses a password; the link then is used up. */
export const InvitationForm = ({ token, offer, onDone }: InvitationFormProps) => {
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
      <Offer offer={offer} />
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

const Offer = ({ offer: { email, role, bodyName } }: { offer: InvitationOffer }) => {
  const { t } = useTranslation('session');
  const labels = useLabels();
  return (
    <DescriptionList
      items={[
        { term: t('email'), details: email },
        { term: t('invitation.role'), details: labels.role[role] },
        ...(bodyName ? [{ term: t('invitation.body'), details: <Written text={bodyName} /> }] : []),
      ]}
    />
  );
};
