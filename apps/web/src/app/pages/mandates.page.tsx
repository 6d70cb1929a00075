import { lazy, Suspense, useState } from 'react';
import { Button, PageHeader } from '@nahliad/ui';
import { MANDATE_FILTERS } from '../../features/mandates/mandate-filters';
import { MandatesView } from '../../features/mandates/mandates-view';
import { useAddressFilters } from '../../lib/address-filters';
import { ExportMenu } from '../../lib/filters/export-menu';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useMay } from '../../lib/session';

const MandateDialog = lazy(() => import('../../features/mandates/mandate-dialog'));

const MandatesPage = () => {
  const { t } = useTranslation('mandates');
  const mayWrite = useMay('mandate:write');
  const { filters } = useAddressFilters(MANDATE_FILTERS);
  const [creating, setCreating] = useState(false);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayWrite && (
              <Button variant="primary" onClick={() => setCreating(true)}>
                {t('new')}
              </Button>
            )}
            <ExportMenu subject="mandates" filters={filters} lead={t('export')} />
          </>
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
