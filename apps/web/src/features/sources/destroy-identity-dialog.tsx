import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFindingChange } from '../../lib/use-finding-change';
import { destroyIdentity, type SourcePlace } from './sources.api';

type DestroyIdentityDialogProps = { place: SourcePlace; onClose: () => void };

export const DestroyIdentityDialog = ({ place, onClose }: DestroyIdentityDialogProps) => {
  const { t } = useTranslation('sources');
  const destroy = useFindingChange({
    change: () => destroyIdentity(place),
    done: t('destroy.done'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('destroy.title')}
      submitLabel={t('destroy.now')}
      busy={destroy.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        destroy.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={destroy.error} />
      <p>{t('destroy.text')}</p>
    </FormDialog>
  );
};
