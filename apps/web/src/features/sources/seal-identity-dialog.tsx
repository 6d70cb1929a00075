import { useState, type FormEvent } from 'react';
import { Field, TextArea, TextInput } from '@nahliad/ui';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { useFindingChange } from '../../lib/use-finding-change';
import { sealIdentity, type SourcePlace } from './sources.api';

type SealIdentityDialogProps = { place: SourcePlace; onClose: () => void };

/** Who a source is. What is typed here is kept nowhere in the browser, unlike the drafts of other forms. */
export const SealIdentityDialog = ({ place, onClose }: SealIdentityDialogProps) => {
  const { t } = useTranslation('sources');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [circumstances, setCircumstances] = useState('');
  const seal = useFindingChange({
    change: () =>
      sealIdentity(place, {
        name,
        ...(contact.trim() && { contact }),
        ...(circumstances.trim() && { circumstances }),
      }),
    done: t('seal.done'),
    onDone: onClose,
  });
  const problems = fieldProblems(seal.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    seal.mutate();
  };
  return (
    <FormDialog
      title={t('seal.title')}
      submitLabel={t('seal.now')}
      busy={seal.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('seal.text')}</p>
      <Refusal error={seal.error} />
      <Field label={t('identity.name')} error={problems['name']} required>
        <TextInput autoComplete="off" maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
      </Field>
      <Field label={t('identity.contact')} error={problems['contact']} optionalLabel={common('optional')}>
        <TextInput
          autoComplete="off"
          maxLength={500}
          value={contact}
          onChange={({ target }) => setContact(target.value)}
        />
      </Field>
      <Field
        label={t('identity.circumstances')}
        hint={t('identity.circumstances-hint')}
        error={problems['circumstances']}
        optionalLabel={common('optional')}
      >
        <TextArea
          rows={3}
          maxLength={4000}
          value={circumstances}
          onChange={({ target }) => setCircumstances(target.value)}
        />
      </Field>
    </FormDialog>
  );
};
