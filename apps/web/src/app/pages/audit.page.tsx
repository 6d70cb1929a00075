import { NoPermissionState, PageHeader, Stack } from '@nahliad/ui';
import { AuditView } from '../../features/audit/audit-view';
import { ChainPanel } from '../../features/audit/chain-panel';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useSession } from '../../lib/session';

const AuditPage = () => {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation('common');
  const session = useSession();
  const may = session?.permissions.includes('audit:read');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      {session && !may && (
        <NoPermissionState title={common('no-permission.title')}>{common('no-permission.text')}</NoPermissionState>
      )}
      {may && (
        <Stack gap="lg">
          {session?.permissions.includes('audit:verify') && <ChainPanel />}
          <AuditView />
        </Stack>
      )}
    </>
  );
};

export default AuditPage;
