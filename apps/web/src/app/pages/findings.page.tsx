import { buttonClass } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Changeable } from '../../features/bulk/changeable';
import { FINDING_FILTERS } from '../../features/findings/finding-filters';
import { findingsQuery } from '../../features/findings/findings.api';
import { FindingsFilters } from '../../features/findings/findings-filters';
import { FindingsResults } from '../../features/findings/findings-results';
import { useOpeningView } from '../../features/saved-views/use-opening-view';
import { ViewsMenu } from '../../features/saved-views/views-menu';
import { useAddressFilters } from '../../lib/address-filters';
import { RecordsPage } from '../../lib/filters/records-page';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const FindingsPage = () => {
  useOpeningView('findings');
  const { filters, changeFilters, clear } = useAddressFilters(FINDING_FILTERS);
  const pages = useInfiniteQuery(findingsQuery(filters)).data?.pages;
  return (
    <RecordsPage
      subject="findings"
      filters={filters}
      total={pages?.[0]?.total}
      views={<ViewsMenu page="findings" />}
      action={useMay('finding:write') && <LogAFinding />}
    >
      <FindingsFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <Changeable subject="findings" filters={filters} pages={pages}>
        <FindingsResults filters={filters} onSort={(sort) => changeFilters({ sort })} onClear={clear} />
      </Changeable>
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
