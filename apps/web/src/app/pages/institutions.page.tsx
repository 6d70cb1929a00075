import { PageHeader, Skeleton, buttonClass } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { InstitutionsView } from '../../features/institutions/institutions-view';
import { Failed } from '../../lib/failed';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { directoryQuery } from '../../lib/stakeholder-directory';

const InstitutionsPage = () => {
  const { t } = useTranslation('institutions');
  const { t: common } = useTranslation('common');
  const directory = useQuery(directoryQuery);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Link className={buttonClass({})} to="/compare">
            {t('compare')}
          </Link>
        }
      />
      {directory.isPending && <Skeleton label={common('loading')} lines={9} />}
      {directory.isError && <Failed error={directory.error} onRetry={directory.refetch} />}
      {directory.data && <InstitutionsView directory={directory.data} />}
    </>
  );
};

export default InstitutionsPage;
