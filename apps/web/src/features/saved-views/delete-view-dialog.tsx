import type { SavedView } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import { deleteView, useReadViewsAnew } from './saved-views.api';

type DeleteViewDialogProps = { view: SavedView; onClose: () => void };

/** Says who else finds the view, before it is gone for them too. */
export const DeleteViewDialog = ({ view, onClose }: DeleteViewDialogProps) => {
  const { t, language } = useTranslation('views');
  const readAnew = useReadViewsAnew();
  const remove = useMutation({
    mutationFn: () => deleteView(view),
    onSuccess: async () => {
      onClose();
      await readAnew();
    },
  });
  return (
    <FormDialog
      title={t('delete-dialog.title', { name: writtenIn(view.name, language) })}
      submitLabel={t('delete-dialog.action')}
      busy={remove.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={remove.error} />
      <p>
        {view.body ? t('delete-dialog.shared', { body: writtenIn(view.body.name, language) }) : t('delete-dialog.own')}
      </p>
    </FormDialog>
  );
};
