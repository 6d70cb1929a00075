import type { Score } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';

const PAGES = { finding: '/findings', activity: '/activities' } as const;

/** The records that a score rests on, as far as the reader may read them. */
export const ScoreEvidence = ({ evidence }: Pick<Score, 'evidence'>) => {
  const { t } = useTranslation('rounds');
  if (evidence.length === 0) return null;
  return (
    <p>
      {t('evidence')}{' '}
      {evidence.map(({ subject, id, reference }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Link to={`${PAGES[subject]}/${id}`}>{reference}</Link>
        </span>
      ))}
    </p>
  );
};
