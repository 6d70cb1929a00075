import { Button, ErrorState, PageHeader, Skeleton } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { InstitutionsView } from '../../features/institutions/institutions-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useProblemText } from '../../lib/problems';
import { directoryQuery } from '../../lib/stakeholder-directory';

const InstitutionsPage = () => {
  const { t } = useTranslation('institutions');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const directory = useQuery(directoryQuery);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      {directory.isPending && <Skeleton label={common('loading')} lines={9} />}
      {directory.isError && (
        <ErrorState
          title={common('error.title')}
          action={<Button onClick={() => directory.refetch()}>{common('retry')}</Button>}
        >
          {problem(directory.error)}
        </ErrorState>
      )}
      {directory.data && <InstitutionsView directory={directory.data} />}
    </>
  );
};

export default InstitutionsPage;
