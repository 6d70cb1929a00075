import { GOVERNANCE_CRITERIA } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import styles from './covered.module.css';

/** On how many of the criteria there is any finding. None is not a good mark: nobody has looked. */
export const Covered = ({ covered }: { covered: number | undefined }) => {
  const { t } = useTranslation('institutions');
  if (covered === undefined) return null;
  const words = covered ? t('covered', { count: covered, all: GOVERNANCE_CRITERIA.length }) : t('not-covered');
  return (
    <p className={styles.covered}>
      <span className={styles.steps} aria-hidden>
        {GOVERNANCE_CRITERIA.map((criterion, place) => (
          <span key={criterion} className={place < covered ? styles.seen : 'hatched'} />
        ))}
      </span>
      {words}
    </p>
  );
};
