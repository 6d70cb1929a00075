import { useId, useState, type FormEvent } from 'react';
import { Button, Dialog, Field, TextArea, useToast } from '@nahliad/ui';
import type { Finding, PublishFinding } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DayInput } from '../../lib/forms/day-input';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { findingQuery, publishFinding } from './findings.api';
import styles from './move-dialog.module.css';

type PublicationDialogProps = { finding: Finding; to: PublishFinding['to']; onClose: () => void };

/** Shows a finding to everyone, or takes it back: then a tombstone stays, and it wants a reason. */
export const PublicationDialog = ({ finding, to, onClose }: PublicationDialogProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const toast = useToast();
  const queryClient = useQueryClient();
  const formId = useId();
  const [note, setNote] = useState('');
  const [on, setOn] = useState('');
  const asked: PublishFinding = { ...(on ? { to: 'scheduled', on } : { to }), note: note || undefined };
  const publish = useMutation({
    mutationFn: () => publishFinding(finding.id, asked),
    onSuccess: async (published) => {
      queryClient.setQueryData(findingQuery(finding.id).queryKey, published);
      toast(t(`publication.done.${asked.to}`));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
  const refused = fieldProblems(publish.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`publication.to.${to}`)}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={publish.isPending}>
            {t(`publication.to.${to}`)}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={submit}>
        <p>{t(`publication.means.${to}`)}</p>
        <Refusal error={publish.error} />
        {to === 'published' && (
          <Field
            label={t('publication.on')}
            hint={t('publication.on-hint')}
            error={refused['on']}
            optionalLabel={common('optional')}
          >
            <DayInput min={daysAfter(today(), 1)} value={on} onChange={setOn} />
          </Field>
        )}
        <Field
          label={t('move.note')}
          error={refused['note']}
          required={to === 'retracted'}
          optionalLabel={common('optional')}
        >
          <TextArea rows={3} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
      </form>
    </Dialog>
  );
};
