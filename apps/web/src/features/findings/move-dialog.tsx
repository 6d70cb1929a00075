import { useId, useState, type FormEvent } from 'react';
import { Button, Dialog, Field, Select, TextArea, useToast } from '@nahliad/ui';
import type { Finding, MoveFinding } from '@nahliad/contracts';
import { today, VERIFICATIONS, type Verification, type WorkflowStatus } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useFieldProblems } from '../../lib/problems';
import { DuplicatePicker } from './duplicate-picker';
import { findingQuery, moveFinding } from './findings.api';
import { moveNeeds } from './move-needs';
import styles from './move-dialog.module.css';
import { UntilField } from './until-field';

type MoveDialogProps = { finding: Finding; to: WorkflowStatus; onClose: () => void };
const RESULTS = VERIFICATIONS.filter((verification) => verification !== 'pending');

/** One step on the workflow, with what this step needs and nothing else. */
export const MoveDialog = ({ finding, to, onClose }: MoveDialogProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const fieldProblems = useFieldProblems();
  const toast = useToast();
  const queryClient = useQueryClient();
  const formId = useId();
  const [move, setMove] = useState<MoveFinding>({ to });
  const set = (change: Partial<MoveFinding>) => setMove((current) => ({ ...current, ...change }));
  const needs = moveNeeds(finding, to, today());

  const take = useMutation({
    mutationFn: () => moveFinding(finding.id, move),
    onSuccess: async (moved) => {
      queryClient.setQueryData(findingQuery(finding.id).queryKey, moved);
      toast(t('move.done', { status: labels.workflowStatus[to] }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
  const refused = fieldProblems(take.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`move.to.${to}`)}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={take.isPending}>
            {t(`move.to.${to}`)}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={submit}>
        <p>{t(`move.means.${to}`)}</p>
        <Refusal error={take.error} />
        {needs.verification && (
          <Field label={t('move.verification')} error={refused['verification']} required>
            <Select
              options={optionsOf(labels, 'verification', RESULTS)}
              emptyLabel={t('move.choose')}
              value={move.verification ?? ''}
              onChange={({ target }) => set({ verification: (target.value || undefined) as Verification | undefined })}
            />
          </Field>
        )}
        {needs.until && (
          <UntilField
            value={move.until}
            error={refused['until']}
            onChange={(until) => set({ until: until || undefined })}
          />
        )}
        {needs.ground && (
          <Field label={t('move.ground')} hint={t('move.ground-hint')} error={refused['ground']} required>
            <TextArea
              rows={2}
              value={move.ground ?? ''}
              onChange={({ target }) => set({ ground: target.value || undefined })}
            />
          </Field>
        )}
        {needs.duplicateOf && (
          <DuplicatePicker
            finding={finding}
            value={move.duplicateOf ?? null}
            error={refused['duplicateOf']}
            onChange={(duplicateOf) => set({ duplicateOf })}
          />
        )}
        <Field
          label={t('move.note')}
          error={refused['note']}
          required={needs.note === 'required'}
          optionalLabel={common('optional')}
        >
          <TextArea
            rows={3}
            maxLength={4000}
            value={move.note ?? ''}
            onChange={({ target }) => set({ note: target.value || undefined })}
          />
        </Field>
      </form>
    </Dialog>
  );
};
