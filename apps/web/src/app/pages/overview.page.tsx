import { Skeleton, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { OverviewFigures } from '../../features/overview/overview-figures';
import { overviewQuery } from '../../features/overview/overview.api';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
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
        <Answer query={overview} meanwhile={<Arriving />}>
          {(data) => <OverviewFigures overview={data} scope={scope} />}
        </Answer>
      </Stack>
    </>
  );
};

/** About as high as what comes, so that the page does not jump. */
const Arriving = () => {
  const { t } = useTranslation('common');
  return (
    <Stack gap="xl">
      <Skeleton label={t('loading')} height="7rem" />
      <Skeleton label={t('loading')} height="11rem" />
      <Skeleton label={t('loading')} height="40rem" />
    </Stack>
  );
};

export default OverviewPage;
