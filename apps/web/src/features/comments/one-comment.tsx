import { useState, type ReactNode } from 'react';
import { Button } from '@nahliad/ui';
import type { Comment } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { CommentForm } from './comment-form';
import { CommentText } from './comment-text';
import { editComment, type Discussed } from './comments.api';
import styles from './comments.module.css';
import { DeleteCommentDialog } from './delete-comment-dialog';
import { EarlierTexts } from './earlier-texts';

type OneCommentProps = { on: Discussed; comment: Comment; children?: ReactNode };

/** Who said what and when, and what this person can do about it. */
export const OneComment = ({ on, comment, children }: OneCommentProps) => {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const [acting, setActing] = useState<'edit' | 'delete'>();
  const stop = () => setActing(undefined);
  const { author, text, writtenAt, editedAt, mentioned, may } = comment;
  if (text === null) return <p className={styles.gone}>{t('deleted', { name: author.name })}</p>;
  return (
    <article className={styles.comment} aria-label={t('by', { name: author.name })}>
      <p className={styles.facts}>
        <span className={styles.author}>{author.name}</span>
        <time dateTime={writtenAt}>{format.moment(writtenAt)}</time>
        {editedAt && <span>{t('edited')}</span>}
      </p>
      {acting === 'edit' ? (
        <CommentForm
          on={on}
          of={{ text, mentioned }}
          label={t('edit.label')}
          submitLabel={t('edit.submit')}
          done={t('edit.done')}
          send={(words) => editComment(comment, words)}
          onDone={stop}
          onCancel={stop}
        />
      ) : (
        <CommentText text={text} mentioned={mentioned} />
      )}
      <EarlierTexts comment={comment} />
      {(children || may.edit) && acting !== 'edit' && (
        <div className={styles.buttons}>
          {children}
          {may.edit && (
            <>
              <Button size="sm" variant="quiet" onClick={() => setActing('edit')}>
                {t('edit.action')}
              </Button>
              <Button size="sm" variant="quiet" onClick={() => setActing('delete')}>
                {t('delete.action')}
              </Button>
            </>
          )}
        </div>
      )}
      {acting === 'delete' && <DeleteCommentDialog on={on} comment={comment} onClose={stop} />}
    </article>
  );
};
