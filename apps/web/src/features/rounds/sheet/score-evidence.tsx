import type { Score } from '@nahliad/contracts';
import { useTranslation } from '../../../lib/i18n';
import { Link } from '../../../lib/router/link';
import { Written } from '../../../lib/written';
import styles from './score-evidence.module.css';

const PAGES = { finding: '/findings', activity: '/activities' } as const;

/** The records that a score rests on, as far as the reader may read them. */
export const ScoreEvidence = ({ evidence }: Pick<Score, 'evidence'>) => {
  const { t } = useTranslation('rounds');
  if (evidence.length === 0) return null;
  return (
    <div className={styles.evidence}>
      <p>{t('evidence')}</p>
      <ul>
        {evidence.map(({ subject, id, reference, title }) => (
          <li key={id}>
            <Link to={`${PAGES[subject]}/${id}`}>{reference}</Link> <Written text={title} />
          </li>
        ))}
      </ul>
    </div>
  );
};
