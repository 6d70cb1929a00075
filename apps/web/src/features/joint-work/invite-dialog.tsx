import { useState, type FormEvent } from 'react';
import { Field, RadioGroup, TextArea } from '@nahliad/ui';
import { INVITED_ROLES, type InvitedRole } from '@nahliad/domain';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { BodyField } from './body-field';
import { inviteBody, type SharedRecord } from './joint-work.api';
import { useJointChange } from './use-joint-change';

type InviteDialogProps = { shared: SharedRecord; taken: readonly string[]; onClose: () => void };

/** Asks another body to work on it, and says as what. */
const InviteDialog = ({ shared, taken, onClose }: InviteDialogProps) => {
  const { t } = useTranslation('joint-work');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const keyFor = useIdempotencyKey();
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [role, setRole] = useState<InvitedRole>('co-lead');
  const [note, setNote] = useState('');
  const invite = useJointChange({
    change: () => {
      const body = { bodyId: bodyId ?? '', role, ...(note.trim() && { note }) };
      return inviteBody(shared, body, keyFor(body));
    },
    done: t('invite.done'),
    onDone: onClose,
  });
  const problems = fieldProblems(invite.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <FormDialog
      title={t('invite.title')}
      submitLabel={t('invite.submit')}
      busy={invite.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Refusal error={invite.error} />
      <BodyField
        label={t('invite.body')}
        taken={taken}
        value={bodyId}
        error={problems['bodyId']}
        onChange={setBodyId}
      />
      <RadioGroup
        legend={t('invite.role')}
        options={INVITED_ROLES.map((value) => ({
          value,
          label: t(`role.${value}`),
          hint: t(`role-means.${shared.resource}.${value}`),
        }))}
        value={role}
        onChange={setRole}
      />
      <Field
        label={t('invite.note')}
        hint={t('invite.note-hint')}
        error={problems['note']}
        optionalLabel={common('optional')}
      >
        <TextArea rows={3} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};

export default InviteDialog;
