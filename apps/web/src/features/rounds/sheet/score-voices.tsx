import type { Score } from '@nahliad/contracts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import styles from '../rounds.module.css';
import { GivenAnswer } from './given-answer';

/** What the peers and the institution say beside the score; where they disagree, it stays. */
export const ScoreVoices = ({ reviews, comments }: Pick<Score, 'reviews' | 'comments'>) => {
  const { t } = useTranslation('rounds');
  const { moment } = useFormat();
  if (reviews.length + comments.length === 0) return null;
  return (
    <ul className={styles.voices}>
      {reviews.map(({ id, reviewer, answer, rationale, givenAt }) => (
        <li key={id}>
          <p className={styles.answered}>
            <span className={styles.by}>{t('voice.peer', { name: reviewer.name, moment: moment(givenAt) })}</span>
            <GivenAnswer answer={answer} />
          </p>
          <p className={styles.said}>{rationale}</p>
        </li>
      ))}
      {comments.map(({ id, author, text, writtenAt }) => (
        <li key={id}>
          <p className={styles.by}>{t('voice.institution', { name: author.name, moment: moment(writtenAt) })}</p>
          <p className={styles.said}>{text}</p>
        </li>
      ))}
    </ul>
  );
};
