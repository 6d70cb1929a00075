import { Button, DescriptionList, Field, Panel, TextInput, useToast } from '@nahliad/ui';
import { PatchOwnAccount, type Session } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { LocaleControl } from '../../lib/forms/locale-control';
import { Refusal } from '../../lib/forms/refusal';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { patchOwnAccount } from './account.api';
import styles from './account-form.module.css';
import { OwnRoles } from './own-roles';

type Person = NonNullable<Session['person']>;
type Values = Required<PatchOwnAccount>;

type ProfileFormProps = { person: Person; memberships: Session['memberships'] };

export const ProfileForm = ({ person, memberships }: ProfileFormProps) => {
  const { t } = useTranslation('account');
  const { setLanguage } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const form = useForm<Values, unknown, PatchOwnAccount>({
    defaultValues: { name: person.name, locale: person.locale },
    resolver: contractResolver(PatchOwnAccount, (values: Values) => values),
  });
  const fieldText = useFieldText(form.formState.errors);
  const save = useMutation({
    mutationFn: patchOwnAccount,
    onSuccess: async (_saved, { locale }) => {
      await queryClient.invalidateQueries({ queryKey: ['session'] });
      if (locale) setLanguage(locale);
      toast(t('profile.saved'));
    },
    onError: (error) => markRefused(form, error),
  });
  return (
    <Panel title={t('profile.title')}>
      <DescriptionList
        items={[
          { term: t('profile.email'), details: person.email },
          { term: t('roles.title'), details: <OwnRoles memberships={memberships} /> },
        ]}
      />
      <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => save.mutate(body))}>
        <Refusal error={save.error} />
        <Field label={t('profile.name')} error={fieldText('name')} required>
          <TextInput autoComplete="name" {...form.register('name')} />
        </Field>
        <LocaleControl
          control={form.control}
          name="locale"
          legend={t('profile.language')}
          hint={t('profile.language-hint')}
        />
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('profile.save')}
        </Button>
      </form>
    </Panel>
  );
};
