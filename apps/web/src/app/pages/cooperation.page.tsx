import { EmptyState, PageHeader, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { CooperationView } from '../../features/cooperation/cooperation-view';
import { cooperationQuery } from '../../features/cooperation/cooperation.api';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';

const CooperationPage = () => {
  const { t } = useTranslation('cooperation');
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const cooperation = useQuery(cooperationQuery(scope));
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="lg">
        <ScopeBar asOf={cooperation.data?.asOf} />
        <Answer query={cooperation}>
          {(data) =>
            data.nodes.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
            ) : (
              <CooperationView cooperation={data} scope={scope} />
            )
          }
        </Answer>
      </Stack>
    </>
  );
};

export default CooperationPage;
