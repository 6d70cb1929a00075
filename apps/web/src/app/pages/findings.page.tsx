import { buttonClass } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FINDING_FILTERS } from '../../features/findings/finding-filters';
import { findingsQuery } from '../../features/findings/findings.api';
import { FindingsFilters } from '../../features/findings/findings-filters';
import { FindingsResults } from '../../features/findings/findings-results';
import { useAddressFilters } from '../../lib/address-filters';
import { RecordsPage } from '../../lib/filters/records-page';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const FindingsPage = () => {
  const { filters, changeFilters, clear } = useAddressFilters(FINDING_FILTERS);
  const total = useInfiniteQuery(findingsQuery(filters)).data?.pages[0]?.total;
  return (
    <RecordsPage subject="findings" filters={filters} total={total} action={useMay('finding:write') && <LogAFinding />}>
      <FindingsFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <FindingsResults filters={filters} onSort={(sort) => changeFilters({ sort })} onClear={clear} />
    </RecordsPage>
  );
};

const LogAFinding = () => {
  const { t } = useTranslation('findings');
  return (
    <Link className={buttonClass({ variant: 'primary' })} to="/findings/new">
      {t('new.action')}
    </Link>
  );
};

export default FindingsPage;
