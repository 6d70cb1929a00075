import { Suspense } from 'react';
import { Skeleton } from '@nahliad/ui';
import { Outlet, useLocation } from 'react-router';
import { useTranslation } from '../../lib/i18n';
import { useSession } from '../../lib/session';
import { SessionLostDialog } from '../session/session-lost-dialog';
import { Arrival } from './arrival';
import { DemoBanner } from './demo-banner';
import { Footer } from './footer';
import { Header } from './header';
import { PageBoundary } from './page-boundary';
import styles from './shell.module.css';

/** What stays while pages come and go. */
export const Shell = () => (
  <Suspense>
    <Frame />
  </Suspense>
);

const Frame = () => {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const deployment = useSession()?.deployment;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      {deployment?.demo && <DemoBanner />}
      <Header />
      <main id="main" tabIndex={-1} className={styles.main}>
        <PageBoundary key={pathname}>
          <Suspense fallback={<Skeleton label={t('loading')} lines={6} />}>
            <Outlet />
            <Arrival key={pathname} />
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
      <SessionLostDialog />
    </div>
  );
};
