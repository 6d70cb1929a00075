import { lazy, Suspense, useState } from 'react';
import { Button, PageHeader } from '@nahliad/ui';
import { ReferenceFiguresView } from '../../features/reference-figures/reference-figures-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { useMay } from '../../lib/session';

const TableDialog = lazy(() => import('../../features/reference-figures/table-dialog'));

const ReferenceFiguresPage = () => {
  const { t } = useTranslation('reference-figures');
  const mayWrite = useMay('reference-figure:write');
  const [recording, setRecording] = useState(false);
  const record = (
    <Button variant="primary" onClick={() => setRecording(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={mayWrite && record} />
      <Permitted needs="reference-figure:read">
        <ReferenceFiguresView />
      </Permitted>
      {recording && (
        <Suspense>
          <TableDialog onClose={() => setRecording(false)} />
        </Suspense>
      )}
    </>
  );
};

export default ReferenceFiguresPage;
