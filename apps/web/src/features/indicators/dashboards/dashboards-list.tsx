import type { Dashboard } from '@nahliad/contracts';
import { EmptyState } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../lib/answer';
import { useTranslation } from '../../../lib/i18n';
import records from '../../../lib/record-list.module.css';
import { Link } from '../../../lib/router/link';
import { Written } from '../../../lib/written';
import { dashboardsQuery } from './dashboards.api';
import styles from './dashboards.module.css';

/** One's own, and those that were shared, by name. */
export const DashboardsList = () => {
  const { t } = useTranslation('dashboards');
  return (
    <Answer query={useQuery(dashboardsQuery)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
        ) : (
          <ol className={records.list} data-records aria-label={t('title')}>
            {items.map((dashboard) => (
              <Row key={dashboard.id} dashboard={dashboard} />
            ))}
          </ol>
        )
      }
    </Answer>
  );
};

const Row = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useTranslation('dashboards');
  const { id, name, figures } = dashboard;
  return (
    <li className={`${records.row} ${styles.row}`}>
      <div className={records.words}>
        <h2 className={records.name}>
          <Link to={`/dashboards/${id}`}>
            <Written text={name} />
          </Link>
        </h2>
        <p className={records.about}>{t('figures', { count: figures.length })}</p>
      </div>
      <div className={records.facts}>
        <p>
          <Kept dashboard={dashboard} />
        </p>
      </div>
    </li>
  );
};

/** Whose it is, and who finds it. */
export const Kept = ({ dashboard: { sharedWith, body, madeBy } }: { dashboard: Dashboard }) => {
  const { t } = useTranslation('dashboards');
  return (
    <>
      {t('made-by', { name: madeBy.name })} · {body ? <Written text={body.name} /> : t(`shared.${sharedWith}`)}
    </>
  );
};
