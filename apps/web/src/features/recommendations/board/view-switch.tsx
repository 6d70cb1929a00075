import { useTranslation } from '../../../lib/i18n';
import { Link } from '../../../lib/router/link';
import { useLocation } from '../../../lib/router/router';
import { useMay } from '../../../lib/session';
import styles from './view-switch.module.css';

const VIEWS = {
  list: '/recommendations',
  urgent: '/recommendations/urgent',
  board: '/recommendations/board',
  flow: '/recommendations/flow',
};
const VIEWS_OF_RESPONDENTS = { ...VIEWS, 'to-do': '/recommendations/to-do' };

/** The same recommendations as a register, by what hurts most, on a board, as what became of them, and, for who answers, as what is to be done. */
export const ViewSwitch = () => {
  const { t } = useTranslation('follow-up');
  const { pathname } = useLocation();
  const views = useMay('recommendation:respond') ? VIEWS_OF_RESPONDENTS : VIEWS;
  return (
    <nav aria-label={t('views.label')} className={styles.views}>
      {Object.entries(views).map(([view, path]) => (
        <Link key={view} to={path} aria-current={path === pathname ? 'page' : undefined} className={styles.view}>
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  );
};
