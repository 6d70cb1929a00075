import { useState } from 'react';
import type { BulkChange } from '@nahliad/contracts';
import { AskDialog, type AskedOf } from './ask-dialog';
import { DoneDialog } from './done-dialog';
import { PreviewDialog } from './preview-dialog';

type BulkDialogProps = AskedOf & {
  onClose: () => void;
  /** Once something was changed. */
  onApplied: () => void;
};

/** A change of many records in three steps: what it is, what it would do, and what it did. */
export const BulkDialog = ({ onClose, onApplied, ...asked }: BulkDialogProps) => {
  const [bulk, setBulk] = useState<BulkChange>();
  if (!bulk) return <AskDialog {...asked} onPreviewed={setBulk} onClose={onClose} />;
  if (bulk.state === 'previewed') return <PreviewDialog bulk={bulk} onApplied={setBulk} onClose={onClose} />;
  const finish = () => {
    onClose();
    onApplied();
  };
  return <DoneDialog bulk={bulk} onUndone={setBulk} onClose={finish} />;
};
