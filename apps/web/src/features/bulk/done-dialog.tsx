import { Button, Dialog } from '@nahliad/ui';
import type { BulkChange } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { BulkOutcome } from './bulk-outcome';
import { UndoButton } from './undo-button';

type DoneDialogProps = { bulk: BulkChange; onUndone: (bulk: BulkChange) => void; onClose: () => void };

/** What was changed, or put back, and the button that puts it back. */
export const DoneDialog = ({ bulk, onUndone, onClose }: DoneDialogProps) => {
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
