import { useState, type FormEvent } from 'react';
import { Field, RadioGroup, TextArea } from '@nahliad/ui';
import type { FindingVisibility } from '@nahliad/contracts';
import { VISIBILITIES, type Visibility } from '@nahliad/domain';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useFieldProblems } from '../../lib/problems';
import { useFindingChange } from '../../lib/use-finding-change';
import { changeVisibility } from './visibility.api';

type VisibilityDialogProps = Pick<FindingVisibility, 'visibility' | 'may'> & { findingId: string; onClose: () => void };

/** Hiding it is done at once; showing it to more people waits for a second person, and needs a reason. */
export const VisibilityDialog = ({ findingId, visibility, may, onClose }: VisibilityDialogProps) => {
  const { t } = useTranslation('visibility');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const fieldProblems = useFieldProblems();
  const [to, setTo] = useState<Visibility | null>(null);
  const [reason, setReason] = useState('');
  const asks = to !== null && may.show.includes(to);
  const change = useFindingChange({
    change: () => changeVisibility(findingId, { to: to ?? visibility, ...(reason.trim() && { reason }) }),
    done: t(asks ? 'change.asked' : 'change.done'),
    onDone: onClose,
  });
  const problems = fieldProblems(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const open = VISIBILITIES.filter((one) => may.hide.includes(one) || may.show.includes(one));
  return (
    <FormDialog
      title={t('change.title')}
      submitLabel={t(asks ? 'change.ask' : 'change.now')}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Refusal error={change.error} />
      <RadioGroup
        legend={t('change.to')}
        error={problems['to']}
        options={open.map((value) => ({
          value,
          label: labels.visibility[value],
          hint: t(may.show.includes(value) ? 'change.by-two' : 'change.at-once'),
        }))}
        value={to}
        onChange={setTo}
      />
      <Field label={t('change.reason')} error={problems['reason']} required={asks} optionalLabel={common('optional')}>
        <TextArea rows={3} maxLength={4000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </FormDialog>
  );
};
