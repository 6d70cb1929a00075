import { useState, type FormEvent } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { withdrawEvidence } from './evidence.api';
import { useEvidenceChange } from './use-evidence-change';

export const WithdrawEvidenceDialog = ({ file, onClose }: { file: Evidence; onClose: () => void }) => {
  const { t } = useTranslation('evidence');
  const fieldProblems = useFieldProblems();
  const [reason, setReason] = useState('');
  const withdraw = useEvidenceChange({
    file,
    change: () => withdrawEvidence(file, { reason }),
    done: t('withdraw.done', { name: file.filename }),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate();
  };
  return (
    <FormDialog
      title={t('withdraw.title')}
      submitLabel={t('action.withdraw')}
      busy={withdraw.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('withdraw.text', { name: file.filename })}</p>
      <Refusal error={withdraw.error} />
      <Field label={t('withdraw.reason')} error={fieldProblems(withdraw.error)['reason']} required>
        <TextArea rows={3} maxLength={2000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </FormDialog>
  );
};
