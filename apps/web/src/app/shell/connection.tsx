import { WifiOff } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { useReachable } from '../../lib/network';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';
import styles from './connection.module.css';

/** Says when there is no way to the server; who writes gets from here to what waits on this device. */
export const Connection = () => {
  const { t } = useTranslation('shell');
  const reachable = useReachable();
  const writes = useMay('finding:write');
  const words = (
    <>
      <WifiOff size={16} aria-hidden />
      <span className={styles.words}>{t('offline')}</span>
    </>
  );
  return (
    <span role="status">
      {!reachable &&
        (writes ? (
          <Link to="/drafts" className={styles.connection}>
            {words}
          </Link>
        ) : (
          <span className={styles.connection}>{words}</span>
        ))}
    </span>
  );
};
