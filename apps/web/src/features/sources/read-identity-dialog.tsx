import { useState, type FormEvent } from 'react';
import { Button, DescriptionList, Dialog, Field, TextArea } from '@nahliad/ui';
import type { SourceIdentity } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import entries from '../../lib/entries.module.css';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { readIdentity, readingsQuery, type SourcePlace } from './sources.api';
import styles from './sources.module.css';

type ReadIdentityDialogProps = { place: SourcePlace; onClose: () => void };

/** First why, which goes on record; then who it is, for as long as the dialog is open and no longer. */
export const ReadIdentityDialog = ({ place, onClose }: ReadIdentityDialogProps) => {
  const { t } = useTranslation('sources');
  const fieldProblems = useFieldProblems();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const read = useMutation({
    mutationFn: () => readIdentity(place, reason),
    gcTime: 0,
    onSettled: () => queryClient.invalidateQueries({ queryKey: readingsQuery(place).queryKey }),
  });
  if (read.data) return <Told identity={read.data} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    read.mutate();
  };
  return (
    <FormDialog
      title={t('read.title')}
      submitLabel={t('read.now')}
      busy={read.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('read.text')}</p>
      <Refusal error={read.error} />
      <Field label={t('read.reason')} error={fieldProblems(read.error)['reason']} required>
        <TextArea rows={3} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </FormDialog>
  );
};

const Told = ({ identity, onClose }: { identity: SourceIdentity; onClose: () => void }) => {
  const { t } = useTranslation('sources');
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      open
      title={t('read.told')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <p className={entries.facts}>{t('read.on-record')}</p>
      <DescriptionList
        items={(['name', 'contact', 'circumstances'] as const).flatMap((field) =>
          identity[field]
            ? [{ term: t(`identity.${field}`), details: <span className={styles.said}>{identity[field]}</span> }]
            : [],
        )}
      />
    </Dialog>
  );
};
