import { Button, Field, Select, TextInput } from '@nahliad/ui';
import { CreateInvitation, type Invitation, type Locale } from '@nahliad/contracts';
import { ROLES, ROLES_IN_A_BODY, type Role } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { ComboControl } from '../../lib/forms/combo-control';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { LocaleControl } from '../../lib/forms/locale-control';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import { createInvitation, invitationsQuery } from './people.api';
import styles from './person-form.module.css';

type Values = { email: string; role: Role; stakeholderId: string | null; locale: Locale };
const everybody = () => true;

/** `onCreated` gets the invitation with its link, which nobody can be shown again. */
export const InvitationForm = ({ onCreated }: { onCreated: (invitation: Invitation) => void }) => {
  const { t, language } = useTranslation('people');
  const labels = useLabels();
  const queryClient = useQueryClient();
  const bodies = useStakeholderOptions(everybody).filter(({ active }) => active);
  const empty: Values = { email: '', role: 'officer', stakeholderId: null, locale: language };
  const form = useForm<Values, unknown, CreateInvitation>({
    defaultValues: empty,
    resolver: contractResolver(CreateInvitation, (values: Values) => values),
  });
  const role = useWatch({ control: form.control, name: 'role' });
  const error = useFieldText(form.formState.errors);
  const invite = useMutation({
    mutationFn: createInvitation,
    onSuccess: async (invitation) => {
      form.reset(empty);
      onCreated(invitation);
      await queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
    },
    onError: (refused) => markRefused(form, refused),
  });
  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => invite.mutate(body))}>
      <Refusal error={invite.error} />
      <Field label={t('form.email')} error={error('email')} required>
        <TextInput type="email" autoComplete="off" maxLength={254} {...form.register('email')} />
      </Field>
      <Field label={t('form.role')} error={error('role')} required>
        <Select options={optionsOf(labels, 'role', ROLES)} {...form.register('role')} />
      </Field>
      <Field
        label={t('form.body')}
        hint={ROLES_IN_A_BODY.includes(role) ? undefined : t('form.body-hint')}
        error={error('stakeholderId') ?? error('memberships.0.stakeholderId')}
        required={ROLES_IN_A_BODY.includes(role)}
      >
        <ComboControl control={form.control} name="stakeholderId" options={bodies} />
      </Field>
      <LocaleControl control={form.control} name="locale" legend={t('form.locale')} />
      <Button type="submit" busy={invite.isPending}>
        {t('invitations.create')}
      </Button>
    </form>
  );
};
