import { Button, ErrorState, Skeleton, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { OverviewFigures } from '../../features/overview/overview-figures';
import { overviewQuery } from '../../features/overview/overview.api';
import { useAddressFilters } from '../../lib/address-filters';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useProblemText } from '../../lib/problems';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';
import styles from './overview.module.css';

const OverviewPage = () => {
  const { t } = useTranslation('overview');
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const overview = useQuery(overviewQuery(scope));
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Stack gap="lg">
        <h1 className={styles.title}>{t('title')}</h1>
        <ScopeBar asOf={overview.data?.asOf} />
        {overview.isPending && <Arriving />}
        {overview.isError && <Failed error={overview.error} retry={() => void overview.refetch()} />}
        {overview.data && !overview.isError && <OverviewFigures overview={overview.data} scope={scope} />}
      </Stack>
    </>
  );
};

const Arriving = () => {
  const { t } = useTranslation('common');
  return (
    <Stack gap="xl">
      <Skeleton label={t('loading')} height="7rem" />
      <Skeleton label="" height="11rem" />
      <Skeleton label="" height="40rem" />
    </Stack>
  );
};

const Failed = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  return (
    <ErrorState title={t('error.title')} action={<Button onClick={retry}>{t('retry')}</Button>}>
      {problem(error)}
    </ErrorState>
  );
};

export default OverviewPage;
