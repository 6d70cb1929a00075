import { useState } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Named } from '@nahliad/contracts';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { InstitutionChoice } from './institution-choice';
import { waiveReply } from './replies.api';
import { useReplyStep } from './use-reply-step';

type WaiverDialogProps = { findingId: string; institutions: readonly Named[]; onClose: () => void };

const WaiverDialog = ({ findingId, institutions, onClose }: WaiverDialogProps) => {
  const { t } = useTranslation('replies');
  const fieldProblems = useFieldProblems();
  const [reason, setReason] = useState('');
  const [institutionId, setInstitutionId] = useState(institutions[0]?.id ?? '');
  const { step, submit } = useReplyStep({
    body: { reason, institutionId },
    take: (body, key) => waiveReply(findingId, body, key),
    done: t('done.waive'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('action.waive')}
      submitLabel={t('action.waive')}
      busy={step.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('means.waive')}</p>
      <Refusal error={step.error} />
      <InstitutionChoice institutions={institutions} value={institutionId} onChange={setInstitutionId} />
      <Field label={t('reason')} error={fieldProblems(step.error)['reason']} required>
        <TextArea rows={3} maxLength={4000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </FormDialog>
  );
};

export default WaiverDialog;
