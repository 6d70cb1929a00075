import { useState, type FormEvent } from 'react';
import { Checkbox, Field, TextInput } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { DayInput } from '../../lib/forms/day-input';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { patchEvidence } from './evidence.api';
import { useEvidenceChange } from './use-evidence-change';

/** What a file is called, for how long it is kept, and whether the institution gets it. */
export const EditEvidenceDialog = ({ file, onClose }: { file: Evidence; onClose: () => void }) => {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const [title, setTitle] = useState(file.title ?? '');
  const [retainUntil, setRetainUntil] = useState(file.inside?.retainUntil ?? '');
  const [shared, setShared] = useState(file.inside?.sharedWithInstitution ?? false);
  const save = useEvidenceChange({
    file,
    change: () =>
      patchEvidence(file, {
        title: title || null,
        retainUntil: retainUntil || null,
        ...(file.may.share && { sharedWithInstitution: shared }),
      }),
    done: t('edit.done'),
    onDone: onClose,
  });
  const problems = fieldProblems(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <FormDialog
      title={t('edit.title')}
      submitLabel={common('save')}
      busy={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Refusal error={save.error} />
      <Field
        label={t('edit.name')}
        hint={t('edit.name-hint')}
        error={problems['title']}
        optionalLabel={common('optional')}
      >
        <TextInput maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />
      </Field>
      <Field
        label={t('edit.retain')}
        hint={t('edit.retain-hint')}
        error={problems['retainUntil']}
        optionalLabel={common('optional')}
      >
        <DayInput value={retainUntil} onChange={setRetainUntil} />
      </Field>
      {file.may.share && (
        <Checkbox
          label={t('edit.share')}
          hint={t('edit.share-hint')}
          checked={shared}
          onChange={({ target }) => setShared(target.checked)}
        />
      )}
    </FormDialog>
  );
};
