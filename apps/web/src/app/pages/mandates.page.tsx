import { lazy, Suspense, useState } from 'react';
import { Button, PageHeader } from '@nahliad/ui';
import { MandatesView } from '../../features/mandates/mandates-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useMay } from '../../lib/session';

const MandateDialog = lazy(() => import('../../features/mandates/mandate-dialog'));

const MandatesPage = () => {
  const { t } = useTranslation('mandates');
  const mayWrite = useMay('mandate:write');
  const [creating, setCreating] = useState(false);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayWrite && (
            <Button variant="primary" onClick={() => setCreating(true)}>
              {t('new')}
            </Button>
          )
        }
      />
      <MandatesView />
      {creating && (
        <Suspense>
          <MandateDialog onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </>
  );
};

export default MandatesPage;
