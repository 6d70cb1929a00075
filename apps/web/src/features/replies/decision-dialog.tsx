import { useState } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { DecideExtension, ReplyExtension } from '@nahliad/contracts';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { decideExtension } from './replies.api';
import { useReplyStep } from './use-reply-step';

type DecisionDialogProps = { extension: ReplyExtension; state: DecideExtension['state']; onClose: () => void };

export const DecisionDialog = ({ extension, state, onClose }: DecisionDialogProps) => {
  const { t } = useTranslation('replies');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const fieldProblems = useFieldProblems();
  const [note, setNote] = useState('');
  const { step, submit } = useReplyStep({
    body: { state, ...(note && { note }) },
    take: (body) => decideExtension(extension.id, body),
    done: t(`done.${state}`),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t(`decide.${state}`)}
      submitLabel={t(`decide.${state}`)}
      busy={step.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`means.${state}`, { date: format.date(extension.until) })}</p>
      <Refusal error={step.error} />
      <Field label={t('note')} error={fieldProblems(step.error)['note']} optionalLabel={common('optional')}>
        <TextArea rows={3} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};
