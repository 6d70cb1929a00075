import { Button, Dialog } from '@nahliad/ui';
import type { ImportBatch, ImportUndo } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { removeImport } from './imports.api';

type UndoDialogProps = { batch: ImportBatch; onClose: () => void; onUndone: (undone: ImportUndo) => void };

export const UndoDialog = ({ batch, onClose, onUndone }: UndoDialogProps) => {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const queryClient = useQueryClient();
  const undo = useMutation({
    mutationFn: () => removeImport(batch.id),
    onSuccess: async (undone) => {
      if (undone) onUndone(undone);
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('undo.title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('undo.keep')}</Button>
          <Button variant="adverse" busy={undo.isPending} onClick={() => undo.mutate()}>
            {t('undo.do')}
          </Button>
        </>
      }
    >
      <p>{t('undo.text', { name: batch.fileName })}</p>
      <Refusal error={undo.error} />
    </Dialog>
  );
};
