import { buttonClass } from '@nahliad/ui';
import { CircleCheckBig } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';
import styles from './nothing-waits.module.css';

/** A good moment, and it says so: everything is done, and this is where the next thing will appear. */
export const NothingWaits = () => {
  const { t } = useTranslation('work');
  const maySay = useMay('finding:write');
  return (
    <div className={styles.calm}>
      <CircleCheckBig className={styles.mark} size={40} strokeWidth={1.5} aria-hidden />
      <h2>{t('none.title')}</h2>
      <p>{t('none.text')}</p>
      <p className={styles.ways}>
        {maySay && (
          <Link className={buttonClass({ variant: 'primary' })} to="/findings/new">
            {t('none.log')}
          </Link>
        )}
        <Link className={buttonClass()} to="/">
          {t('none.overview')}
        </Link>
      </p>
    </div>
  );
};
