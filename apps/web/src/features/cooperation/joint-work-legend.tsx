import { useTranslation } from '../../lib/i18n';
import styles from './joint-work-picture.module.css';

const LINES = ['arc', 'apart'] as const;

export const JointWorkLegend = () => {
  const { t } = useTranslation('cooperation');
  return (
    <ul className={styles.legend}>
      {LINES.map((line) => (
        <li key={line}>
          <svg width="28" height="12" aria-hidden>
            <path d="M1 6h26" className={styles[line]} strokeWidth="4" />
          </svg>
          {t(`legend.${line}`)}
        </li>
      ))}
    </ul>
  );
};
