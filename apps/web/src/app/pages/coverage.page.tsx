import { EmptyState, PageHeader, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { CoverageView } from '../../features/coverage/coverage-view';
import { coverageMapQuery } from '../../features/coverage/coverage.api';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';

const CoveragePage = () => {
  const { t } = useTranslation('coverage');
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const map = useQuery(coverageMapQuery(scope));
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="lg">
        <ScopeBar asOf={map.data?.asOf} />
        <Answer query={map}>
          {(data) =>
            data.cells.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
            ) : (
              <CoverageView map={data} scope={scope} />
            )
          }
        </Answer>
      </Stack>
    </>
  );
};

export default CoveragePage;
