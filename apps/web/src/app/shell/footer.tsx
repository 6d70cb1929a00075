import { useTranslation } from '../../lib/i18n';
import styles from './footer.module.css';

export const Footer = () => {
  const { t } = useTranslation('shell');
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{t('footer.what')}</p>
        <a href="/api/docs">{t('footer.api')}</a>
      </div>
    </footer>
  );
};
