import { buttonClass, PageHeader, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FINDING_FILTERS } from '../../features/findings/finding-filters';
import { findingsQuery } from '../../features/findings/findings.api';
import { FindingsFilters } from '../../features/findings/findings-filters';
import { FindingsResults } from '../../features/findings/findings-results';
import { useAddressFilters } from '../../lib/address-filters';
import { ExportMenu } from '../../lib/filters/export-menu';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const FindingsPage = () => {
  const { t } = useTranslation('findings');
  const { filters, setFilters, clear } = useAddressFilters(FINDING_FILTERS);
  const total = useInfiniteQuery(findingsQuery(filters)).data?.pages[0]?.total;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {Boolean(total) && (
              <ExportMenu subject="findings" filters={filters} lead={t('export', { count: total ?? 0 })} />
            )}
            {useMay('finding:write') && (
              <Link className={buttonClass({ variant: 'primary' })} to="/findings/new">
                {t('new.action')}
              </Link>
            )}
          </>
        }
      />
      <Stack gap="lg">
        <FindingsFilters
          filters={filters}
          onChange={(changed) => setFilters(changed as Parameters<typeof setFilters>[0])}
          onClear={clear}
        />
        <FindingsResults filters={filters} onSort={(sort) => setFilters({ sort })} onClear={clear} />
      </Stack>
    </>
  );
};

export default FindingsPage;
