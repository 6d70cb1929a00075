import type { Comment } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { CommentText } from './comment-text';
import styles from './comments.module.css';

/** What a comment said before it was changed, folded. */
export const EarlierTexts = ({ comment: { earlier, mentioned } }: { comment: Comment }) => {
  const { t } = useTranslation('comments');
  const format = useFormat();
  if (earlier.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('earlier', { count: earlier.length })}</summary>
      <ol>
        {earlier.map(({ text, writtenAt }) => (
          <li key={writtenAt}>
            <time dateTime={writtenAt}>{format.moment(writtenAt)}</time>
            <CommentText text={text} mentioned={mentioned} />
          </li>
        ))}
      </ol>
    </details>
  );
};
