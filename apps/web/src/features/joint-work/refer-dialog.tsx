import { useState, type FormEvent } from 'react';
import { Field, RadioGroup, TextArea } from '@nahliad/ui';
import { today } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { BodyField } from './body-field';
import { sendReferral } from './joint-work.api';
import { useJointChange } from './use-joint-change';

type ReferDialogProps = { findingId: string; leadId: string; onClose: () => void };
const ASKS = ['co-lead', 'take-over'] as const;

/** Sends a finding to a body that is to lead it too, or from then on, and that decides by a day. */
const ReferDialog = ({ findingId, leadId, onClose }: ReferDialogProps) => {
  const { t } = useTranslation('joint-work');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const keyFor = useIdempotencyKey();
  const [toBodyId, setToBodyId] = useState<string | null>(null);
  const [asks, setAsks] = useState<(typeof ASKS)[number]>('co-lead');
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState('');
  const send = useJointChange({
    change: () => {
      const takeOver = asks === 'take-over';
      const body = { findingId, toBodyId: toBodyId ?? '', reason, takeOver, ...(dueOn && { dueOn }) };
      return sendReferral(body, keyFor(body));
    },
    done: t('refer.done'),
    onDone: onClose,
  });
  const problems = fieldProblems(send.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <FormDialog
      title={t('refer.title')}
      submitLabel={t('refer.submit')}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Refusal error={send.error} />
      <BodyField
        label={t('refer.body')}
        taken={[leadId]}
        value={toBodyId}
        error={problems['toBodyId']}
        onChange={setToBodyId}
      />
      <RadioGroup
        legend={t('refer.asks')}
        options={ASKS.map((value) => ({ value, label: t(`refer.${value}`), hint: t(`refer.${value}-hint`) }))}
        value={asks}
        onChange={setAsks}
      />
      <Field label={t('refer.reason')} error={problems['reason']} required>
        <TextArea rows={3} maxLength={4000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      <Field
        label={t('refer.due')}
        hint={t('refer.due-hint')}
        error={problems['dueOn']}
        optionalLabel={common('optional')}
      >
        <DayInput min={today()} value={dueOn} onChange={setDueOn} />
      </Field>
    </FormDialog>
  );
};

export default ReferDialog;
