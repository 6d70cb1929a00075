import { useState, type FormEvent } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Round } from '@nahliad/contracts';
import { needsReason, nextRoundStatuses, today, type RoundStatus } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { moveRound } from './rounds.api';
import { useRoundChange } from './use-round-change';

type MoveDialogProps = { round: Round; to: RoundStatus; onClose: () => void };

/** What a step means for everybody in the round, before it is taken: none is taken back. */
export const MoveDialog = ({ round, to, onClose }: MoveDialogProps) => {
  const { t } = useTranslation('rounds');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const [note, setNote] = useState('');
  const [dueOn, setDueOn] = useState('');
  const move = useRoundChange({
    change: () => moveRound(round.id, { to, ...(note.trim() && { note }), ...(dueOn && { dueOn }) }),
    done: t(`moved.${to}`),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move.mutate();
  };
  const optional = { optionalLabel: common('optional') };
  const reason = needsReason(to, round.dueOn, today()) ? { required: true } : optional;
  const begins = nextRoundStatuses(to).length > 0;
  const problems = fieldProblems(move.error);
  return (
    <FormDialog
      title={t(`to.${to}`)}
      submitLabel={t(`to.${to}`)}
      busy={move.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`step.${to}`)}</p>
      <Refusal error={move.error} />
      {begins && (
        <Field label={t(`due.${to}`)} error={problems['dueOn']} {...optional}>
          <DayInput min={today()} value={dueOn} onChange={setDueOn} />
        </Field>
      )}
      <Field label={t('note')} error={problems['note']} {...reason}>
        <TextArea rows={3} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};
