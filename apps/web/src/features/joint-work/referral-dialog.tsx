import { useState, type FormEvent } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Referral } from '@nahliad/contracts';
import { REASONED_REFERRAL_DECISIONS, type ReferralDecision } from '@nahliad/domain';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { decideReferral } from './joint-work.api';
import { useJointChange } from './use-joint-change';

type ReferralDialogProps = { referral: Referral; to: ReferralDecision; onClose: () => void };

/** What becomes of a referral, with what that means for the finding. */
export const ReferralDialog = ({ referral: { id, takeOver }, to, onClose }: ReferralDialogProps) => {
  const { t } = useTranslation('joint-work');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const [note, setNote] = useState('');
  const decide = useJointChange({
    change: () => decideReferral(id, { state: to, ...(note.trim() && { note }) }),
    done: t(`referrals.done.${to}`),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate();
  };
  const means = to === 'accepted' && takeOver ? 'taken-over' : to;
  return (
    <FormDialog
      title={t(`referrals.to.${to}`)}
      submitLabel={t(`referrals.to.${to}`)}
      busy={decide.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`referrals.means.${means}`)}</p>
      <Refusal error={decide.error} />
      <Field
        label={t('decide.note')}
        error={fieldProblems(decide.error)['note']}
        required={REASONED_REFERRAL_DECISIONS.includes(to)}
        optionalLabel={common('optional')}
      >
        <TextArea rows={3} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};
