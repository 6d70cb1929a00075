import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import type { Criterion } from './framework.api';
import styles from './articles.module.css';
import { CriterionText } from './criterion-text';

/** What a criterion asks, beside what it means. */
export const CriterionArticle = ({ criterion }: { criterion: Criterion }) => {
  const labels = useLabels();
  return (
    <article id={criterion.key} className={styles.criterion}>
      <div className={styles.head}>
        <h3>
          <Link to={`/criteria/${criterion.key}`}>{labels.governanceCriterion[criterion.key]}</Link>
        </h3>
        <p className={styles.question}>
          <Written text={criterion.question} />
        </p>
      </div>
      <CriterionText criterion={criterion} />
    </article>
  );
};
