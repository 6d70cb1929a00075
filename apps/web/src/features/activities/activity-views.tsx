import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useLocation } from '../../lib/router/router';
import styles from './activity-views.module.css';

const VIEWS = [
  { path: '/activities', label: 'views.list' },
  { path: '/activities/calendar', label: 'views.calendar' },
  { path: '/activities/due', label: 'views.due' },
] as const;

/** The same acts as a list, by days, and what should come next. */
export const ActivityViews = () => {
  const { t } = useTranslation('activities');
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('views.label')} className={styles.views}>
      {VIEWS.map(({ path, label }) => (
        <Link key={path} to={path} aria-current={pathname === path ? 'page' : undefined}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
};
