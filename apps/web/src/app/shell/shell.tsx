import { Suspense } from 'react';
import { Skeleton } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { Routes, useArriving, useLocation } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { FieldWork } from '../offline/field-work';
import { KeyboardOnDemand } from '../keyboard/keyboard-on-demand';
import { ROUTES } from '../routes';
import { FirstVisit } from '../session/first-visit';
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
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={useArriving()}>
        <PageBoundary pathname={pathname}>
          <Suspense fallback={<Skeleton label={t('loading')} lines={6} />}>
            <Routes routes={ROUTES} />
            <Arrival />
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
      <FieldWork />
      <KeyboardOnDemand />
      <SessionLostDialog />
      <FirstVisit />
    </div>
  );
};
