import { useTranslation } from '../../lib/i18n';
import styles from './demo-banner.module.css';

export const DemoBanner = () => {
  const { t } = useTranslation('shell');
  return <p className={styles.banner}>{t('demo')}</p>;
};
