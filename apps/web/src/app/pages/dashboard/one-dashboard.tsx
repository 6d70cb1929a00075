import type { ReactNode } from 'react';
import type { Dashboard } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { dashboardQuery } from '../../../features/indicators/dashboards/dashboards.api';
import { useTranslation } from '../../../lib/i18n';
import { OneRecord } from '../../../lib/one-record';
import { Permitted } from '../../../lib/permitted';
import { useParams } from '../../../lib/router/router';

type OneDashboardProps = {
  /** The name of the page until the dashboard is there. */
  title: string;
  children: (dashboard: Dashboard) => ReactNode;
};

/** The dashboard that the address names, for whoever is signed in and finds it. */
export const OneDashboard = (props: OneDashboardProps) => (
  <Permitted needs="account:own">
    <Found {...props} />
  </Permitted>
);

const Found = ({ title, children }: OneDashboardProps) => {
  const { t } = useTranslation('dashboards');
  const { id } = useParams<'id'>();
  return (
    <OneRecord query={useQuery(dashboardQuery(id))} title={title} list={{ path: '/dashboards', label: t('title') }}>
      {children}
    </OneRecord>
  );
};
