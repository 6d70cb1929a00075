import { Button, Dialog } from '@nahliad/ui';
import type { BulkChange } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { BulkOutcome } from './bulk-outcome';
import { applyBulkChange } from './bulk.api';

type PreviewDialogProps = { bulk: BulkChange; onApplied: (bulk: BulkChange) => void; onClose: () => void };

/** What would change, record by record, and the button that changes it. */
export const PreviewDialog = ({ bulk, onApplied, onClose }: PreviewDialogProps) => {
  const { t } = useTranslation('bulk');
  const { t: common } = useTranslation('common');
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
      <Refusal error={apply.error} />
      <BulkOutcome bulk={bulk} />
    </Dialog>
  );
};
