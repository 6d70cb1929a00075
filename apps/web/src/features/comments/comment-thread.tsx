import { useState } from 'react';
import { Button } from '@nahliad/ui';
import type { Comment } from '@nahliad/contracts';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useTranslation } from '../../lib/i18n';
import { CommentForm } from './comment-form';
import { writeComment, type Discussed } from './comments.api';
import styles from './comments.module.css';
import { OneComment } from './one-comment';

type CommentThreadProps = { on: Discussed; comment: Comment; replies: readonly Comment[] };

/** A comment and its replies. */
export const CommentThread = ({ on, comment, replies }: CommentThreadProps) => {
  const { t } = useTranslation('comments');
  const keyFor = useIdempotencyKey();
  const [replying, setReplying] = useState(false);
  const stop = () => setReplying(false);
  const reply = (text: string) => {
    const body = { text, parentId: comment.id };
    return writeComment(on, body, keyFor(body));
  };
  return (
    <li className={styles.thread}>
      <OneComment on={on} comment={comment}>
        {comment.may.reply && !replying && (
          <Button size="sm" variant="quiet" onClick={() => setReplying(true)}>
            {t('reply.action')}
          </Button>
        )}
      </OneComment>
      {(replies.length > 0 || replying) && (
        <div className={styles.replies}>
          {replies.map((one) => (
            <OneComment key={one.id} on={on} comment={one} />
          ))}
          {replying && (
            <CommentForm
              on={on}
              label={t('reply.label', { name: comment.author.name })}
              submitLabel={t('reply.submit')}
              done={t('reply.done')}
              send={reply}
              onDone={stop}
              onCancel={stop}
            />
          )}
        </div>
      )}
    </li>
  );
};
