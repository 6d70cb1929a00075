import { PageHeader, Stack } from '@nahliad/ui';
import { AuditView } from '../../features/audit/audit-view';
import { ChainPanel } from '../../features/audit/chain-panel';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { useMay } from '../../lib/session';

const AuditPage = () => {
  const { t } = useTranslation('audit');
  const mayVerify = useMay('audit:verify');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Permitted needs="audit:read">
        <Stack gap="lg">
          {mayVerify && <ChainPanel />}
          <AuditView />
        </Stack>
      </Permitted>
    </>
  );
};

export default AuditPage;
