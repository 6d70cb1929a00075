import { Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import type { Criterion } from './framework.api';
import styles from './articles.module.css';
import { Signs } from './signs';
import { Sources } from './sources';

/** What the criterion means, how one would see that it is met, and what it is for. */
export const CriterionText = ({ criterion }: { criterion: Criterion }) => {
  const { t } = useTranslation('framework');
  const labels = useLabels();
  return (
    <Stack>
      <p className={styles.explanation}>
        <Written text={criterion.explanation} />
      </p>
      <Signs signs={criterion.signs} />
      <p className={styles.serves}>
        {t('serves')}{' '}
        {criterion.objectives.map((key, place) => (
          <span key={key}>
            {place > 0 && ' · '}
            <Link to={`/objectives/${key}`}>{labels.objective[key]}</Link>
          </span>
        ))}
      </p>
      <Sources sources={criterion.sources} />
    </Stack>
  );
};
