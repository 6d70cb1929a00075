import { useState } from 'react';
import { Button, Dialog, Notice } from '@nahliad/ui';
import type { BulkChange, BulkChangeKind } from '@nahliad/contracts';
import type { BulkSubject } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems, useProblemText } from '../../lib/problems';
import { applyBulkChange, previewBulkChange, type ChosenRecords } from './bulk.api';
import { changeOf, EMPTY_DRAFT } from './change-draft';
import { ChangeFields } from './change-fields';
import { BulkOutcome } from './bulk-outcome';
import { UndoButton } from './undo-button';

type BulkDialogProps = {
  subject: BulkSubject;
  kind: BulkChangeKind;
  chosen: ChosenRecords;
  onClose: () => void;
  /** Once something was changed. */
  onApplied: () => void;
};

/** A change of many records in three steps: what it is, what it would do, and what it did. */
export const BulkDialog = ({ onApplied, ...asked }: BulkDialogProps) => {
  const [bulk, setBulk] = useState<BulkChange>();
  if (!bulk) return <Ask {...asked} onPreviewed={setBulk} />;
  const close = () => {
    asked.onClose();
    if (bulk.state !== 'previewed') onApplied();
  };
  if (bulk.state === 'previewed') return <Preview bulk={bulk} onApplied={setBulk} onClose={close} />;
  return <Done bulk={bulk} onUndone={setBulk} onClose={close} />;
};

type AskProps = Omit<BulkDialogProps, 'onApplied'> & { onPreviewed: (bulk: BulkChange) => void };

const Ask = ({ subject, kind, chosen, onClose, onPreviewed }: AskProps) => {
  const { t } = useTranslation('bulk');
  const problem = useProblemText();
  const fieldProblems = useFieldProblems();
  const keyOf = useIdempotencyKey();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const preview = useMutation({
    mutationFn: () => {
      const change = changeOf(kind, draft);
      return previewBulkChange(subject, chosen, change, keyOf([subject, chosen, change]));
    },
    onSuccess: onPreviewed,
  });
  const problems = Object.fromEntries(
    Object.entries(fieldProblems(preview.error)).map(([path, text]) => [path.replace(/^change\./, ''), text]),
  );
  return (
    <FormDialog
      title={t(`kind.${kind}`)}
      submitLabel={t('preview')}
      busy={preview.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        preview.mutate();
      }}
      onClose={onClose}
    >
      <p>{t(`means.${kind}`)}</p>
      {preview.isError && (
        <Notice tone="adverse" announce>
          {problem(preview.error)}
        </Notice>
      )}
      <ChangeFields kind={kind} draft={draft} onChange={setDraft} problems={problems} />
    </FormDialog>
  );
};

type PreviewProps = { bulk: BulkChange; onApplied: (bulk: BulkChange) => void; onClose: () => void };

const Preview = ({ bulk, onApplied, onClose }: PreviewProps) => {
  const { t } = useTranslation('bulk');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const apply = useMutation({
    mutationFn: () => applyBulkChange(bulk.id),
    onSuccess: async (applied) => {
      onApplied(applied);
      await queryClient.invalidateQueries();
    },
  });
  const count = bulk.changes.length;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('will.title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          {count > 0 && (
            <Button variant="primary" busy={apply.isPending} onClick={() => apply.mutate()}>
              {t('apply', { count })}
            </Button>
          )}
        </>
      }
    >
      <p role="status">{count > 0 ? t('will.change', { count }) : t('will.nothing')}</p>
      {apply.isError && (
        <Notice tone="adverse" announce>
          {problem(apply.error)}
        </Notice>
      )}
      <BulkOutcome bulk={bulk} />
    </Dialog>
  );
};

type DoneProps = { bulk: BulkChange; onUndone: (bulk: BulkChange) => void; onClose: () => void };

const Done = ({ bulk, onUndone, onClose }: DoneProps) => {
  const { t } = useTranslation('bulk');
  const { t: common } = useTranslation('common');
  const did = bulk.state === 'undone' ? 'undone' : 'applied';
  const count = bulk.changes.filter(({ outcome }) => outcome === did).length;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`done.${did}`)}
      closeLabel={common('close')}
      actions={
        <>
          <UndoButton bulk={bulk} onUndone={onUndone} />
          <Button variant="primary" onClick={onClose}>
            {t('finish')}
          </Button>
        </>
      }
    >
      <p role="status">{t(`count.${did}`, { count })}</p>
      <BulkOutcome bulk={bulk} />
    </Dialog>
  );
};
