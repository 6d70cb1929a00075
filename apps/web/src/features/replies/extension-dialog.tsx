import { useState } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Named } from '@nahliad/contracts';
import { daysAfter } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { InstitutionChoice } from './institution-choice';
import { askExtension } from './replies.api';
import { useReplyStep } from './use-reply-step';

type ExtensionDialogProps = { findingId: string; institutions: readonly Named[]; dueOn: string; onClose: () => void };

const ExtensionDialog = ({ findingId, institutions, dueOn, onClose }: ExtensionDialogProps) => {
  const { t } = useTranslation('replies');
  const format = useFormat();
  const fieldProblems = useFieldProblems();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [institutionId, setInstitutionId] = useState(institutions[0]?.id ?? '');
  const { step, submit } = useReplyStep({
    body: { until, reason, institutionId },
    take: (body, key) => askExtension(findingId, body, key),
    done: t('done.extend'),
    onDone: onClose,
  });
  const problems = fieldProblems(step.error);
  return (
    <FormDialog
      title={t('action.extend')}
      submitLabel={t('action.extend')}
      busy={step.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('means.extend', { date: format.date(dueOn) })}</p>
      <Refusal error={step.error} />
      <InstitutionChoice institutions={institutions} value={institutionId} onChange={setInstitutionId} />
      <Field label={t('until')} error={problems['until']} required>
        <DayInput min={daysAfter(dueOn, 1)} value={until} onChange={setUntil} />
      </Field>
      <Field label={t('reason')} error={problems['reason']} required>
        <TextArea rows={3} maxLength={4000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </FormDialog>
  );
};

export default ExtensionDialog;
