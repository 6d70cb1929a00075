import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import type { ObjectiveEntry } from './framework.api';
import styles from './articles.module.css';
import { Sources } from './sources';

/** Why it matters, and which criteria bring it about. */
export const ObjectiveArticle = ({ objective }: { objective: ObjectiveEntry }) => {
  const { t } = useTranslation('framework');
  const labels = useLabels();
  return (
    <article id={objective.key} className={styles.objective}>
      <h3>
        <Link to={`/objectives/${objective.key}`}>{labels.objective[objective.key]}</Link>
      </h3>
      <p className={styles.explanation}>
        <Written text={objective.explanation} />
      </p>
      <p className={styles.serves}>
        {t('served-by')}{' '}
        {objective.criteria.map((key, place) => (
          <span key={key}>
            {place > 0 && ' · '}
            <a href={`#${key}`}>{labels.governanceCriterion[key]}</a>
          </span>
        ))}
      </p>
      <Sources sources={objective.sources} />
    </article>
  );
};
