import { useToast } from '@nahliad/ui';
import { CreateMandate, type Mandate } from '@nahliad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { RecordDialog } from '../../lib/forms/record-dialog';
import { useRecordEdit } from '../../lib/forms/record-edit';
import { useTranslation } from '../../lib/i18n';
import { MandateFields } from './mandate-fields';
import { bodyOf, emptyMandate, valuesOf, type MandateValues } from './mandate-values';
import { createMandate, patchMandate, readMandate } from './mandates.api';

type MandateDialogProps = {
  /** The one to change; a new one where there is none. */
  mandate?: Mandate;
  onClose: () => void;
};

const MandateDialog = ({ mandate, onClose }: MandateDialogProps) => {
  const { t } = useTranslation('mandates');
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const editing = useRecordEdit<Mandate, MandateValues, CreateMandate>({
    subject: mandate,
    empty: emptyMandate,
    valuesOf,
    resolver: contractResolver(CreateMandate, bodyOf),
    create: (body) => createMandate(body, keyFor(body)),
    patch: ({ id, version }, body) => patchMandate(id, version, body),
    read: readMandate,
    onSaved: () => {
      toast(t('saved'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['mandates'] });
    },
  });
  return (
    <RecordDialog title={mandate ? t('edit-title') : t('new')} editing={editing} onClose={onClose}>
      <MandateFields />
    </RecordDialog>
  );
};

export default MandateDialog;
