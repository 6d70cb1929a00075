import { Check } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';
import type { Criterion } from './framework.api';
import styles from './signs.module.css';

/** What good looks like. */
export const Signs = ({ signs }: Pick<Criterion, 'signs'>) => {
  const { t } = useTranslation('framework');
  return (
    <div className={styles.signs}>
      <p className={styles.title}>{t('signs')}</p>
      <ul className={styles.list}>
        {signs.map((sign) => (
          <li key={sign.en}>
            <Check size={16} aria-hidden />
            <span>
              <Written text={sign} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
