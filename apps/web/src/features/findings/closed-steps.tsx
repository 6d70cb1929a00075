import type { Finding } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useCodeText } from '../../lib/problems';
import styles from './finding-actions.module.css';

/** The steps that would be this person's and are not open: each reason once, with all that it holds back. */
export const ClosedSteps = ({ closed }: Pick<Finding, 'closed'>) => {
  const { t } = useTranslation('findings');
  const sentence = useCodeText();
  if (closed.length === 0) return null;
  const codes = [...new Set(closed.map(({ code }) => code))];
  return (
    <ul className={styles.closed} aria-label={t('move.closed')}>
      {codes.map((code) => (
        <li key={code}>
          <strong>
            {closed
              .filter((one) => one.code === code)
              .map(({ to }) => t(`move.to.${to}`))
              .join(', ')}
          </strong>{' '}
          – {sentence(code)}
        </li>
      ))}
    </ul>
  );
};
