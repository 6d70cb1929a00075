import { lazy, Suspense } from 'react';
import { buttonClass, Skeleton, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { OverviewFigures } from '../../features/overview/overview-figures';
import { overviewQuery } from '../../features/overview/overview.api';
import { useOpeningView } from '../../features/saved-views/use-opening-view';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { queryString } from '../../lib/api-client';
import { afterPaint } from '../../lib/charts/after-paint';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { SCOPE_FILTERS, scopeQuery } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';
import { useMay } from '../../lib/session';
import styles from './overview.module.css';

const views = afterPaint(() => import('../../features/saved-views/views-menu'));
const ViewsMenu = lazy(() => views().then(({ ViewsMenu }) => ({ default: ViewsMenu })));

const OverviewPage = () => {
  const { t } = useTranslation('overview');
  useOpeningView('overview');
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const overview = useQuery(overviewQuery(scope));
  const isSomebody = useMay('account:own');
  const reported = { subject: 'period', ...scopeQuery(scope) };
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Stack gap="lg">
        <div className={styles.head}>
          <h1 className={styles.title}>{t('title')}</h1>
          <div className={styles.actions}>
            {isSomebody && (
              <Link className={buttonClass({ variant: 'quiet', size: 'sm' })} to={`/reports${queryString(reported)}`}>
                {t('report')}
              </Link>
            )}
            {isSomebody && !overview.isPending && (
              <Suspense>
                <ViewsMenu page="overview" />
              </Suspense>
            )}
          </div>
        </div>
        <ScopeBar asOf={overview.data?.asOf} />
        <Answer query={overview} meanwhile={<Arriving />}>
          {(data) => <OverviewFigures overview={data} scope={scope} />}
        </Answer>
      </Stack>
    </>
  );
};

/** About as high as what comes, so that the page does not jump. */
const Arriving = () => {
  const { t } = useTranslation('common');
  return (
    <Stack gap="xl">
      <Skeleton label={t('loading')} height="7rem" />
      <Skeleton label={t('loading')} height="11rem" />
      <Skeleton label={t('loading')} height="40rem" />
    </Stack>
  );
};

export default OverviewPage;
