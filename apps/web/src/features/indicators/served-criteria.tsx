import type { GovernanceCriterion } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import styles from './served-criteria.module.css';

export const ServedCriteria = ({ criteria }: { criteria: readonly GovernanceCriterion[] }) => {
  const { t } = useTranslation('indicators');
  const labels = useLabels();
  if (criteria.length === 0) return <p className={styles.criteria}>{t('serves-none')}</p>;
  return (
    <p className={styles.criteria}>
      {t('serves')}{' '}
      {criteria.map((key, place) => (
        <span key={key}>
          {place > 0 && ' · '}
          <Link to={`/criteria/${key}`}>{labels.governanceCriterion[key]}</Link>
        </span>
      ))}
    </p>
  );
};
