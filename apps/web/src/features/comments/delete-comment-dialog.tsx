import type { Comment } from '@nahliad/contracts';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { deleteComment, type Discussed } from './comments.api';
import { useCommentChange } from './use-comment-change';

type DeleteCommentDialogProps = { on: Discussed; comment: Comment; onClose: () => void };

export const DeleteCommentDialog = ({ on, comment, onClose }: DeleteCommentDialogProps) => {
  const { t } = useTranslation('comments');
  const remove = useCommentChange({
    on,
    change: () => deleteComment(comment),
    done: t('delete.done'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('delete.title')}
      submitLabel={t('delete.action')}
      busy={remove.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={remove.error} />
      <p>{t('delete.text')}</p>
    </FormDialog>
  );
};
