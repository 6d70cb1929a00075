import { useToast } from '@nahliad/ui';
import { CreateStakeholder, type Stakeholder } from '@nahliad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { RecordDialog } from '../../lib/forms/record-dialog';
import { useRecordEdit } from '../../lib/forms/record-edit';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import { StakeholderFields } from './stakeholder-fields';
import { bodyOf, emptyStakeholder, valuesOf, type StakeholderValues } from './stakeholder-values';
import { createStakeholder, patchStakeholder, readStakeholder } from './stakeholders.api';

type StakeholderDialogProps = {
  /** The one to change; a new one where there is none. */
  stakeholder?: Stakeholder;
  onClose: () => void;
};

export const StakeholderDialog = ({ stakeholder, onClose }: StakeholderDialogProps) => {
  const { t, language } = useTranslation('stakeholders');
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const editing = useRecordEdit<Stakeholder, StakeholderValues, CreateStakeholder>({
    subject: stakeholder,
    empty: emptyStakeholder,
    valuesOf,
    resolver: contractResolver(CreateStakeholder, bodyOf),
    create: (body) => createStakeholder(body, keyFor(body)),
    patch: ({ id, version }, body) => patchStakeholder(id, version, body),
    read: readStakeholder,
    onSaved: ({ name }) => {
      toast(t('saved', { name: writtenIn(name, language) }));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['stakeholders'] });
    },
  });
  return (
    <RecordDialog title={stakeholder ? t('edit-title') : t('new')} editing={editing} onClose={onClose}>
      <StakeholderFields id={stakeholder?.id} />
    </RecordDialog>
  );
};
