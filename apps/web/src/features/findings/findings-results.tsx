import { buttonClass, EmptyState } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ListResults } from '../../lib/filters/list-results';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';
import { SORTS, type FindingFilters } from './finding-filters';
import { findingsQuery } from './findings.api';
import { FindingsList } from './findings-list';

type FindingsResultsProps = { filters: FindingFilters; onSort: (sort: string) => void; onClear: () => void };

export const FindingsResults = ({ filters, onSort, onClear }: FindingsResultsProps) => {
  const { t } = useTranslation('findings');
  const findings = useInfiniteQuery(findingsQuery(filters));
  const { sort, ...narrowing } = filters;
  const behind = findings.data?.pages[0]?.searchBehind;
  return (
    <ListResults
      query={findings}
      count={(count) => t('count', { count })}
      note={Boolean(behind) && t('search.behind', { count: behind ?? 0 })}
      sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      sort={sort}
      onSort={onSort}
      narrowed={Object.values(narrowing).some((value) => value?.length)}
      onClear={onClear}
      none={<NoFindings />}
    >
      {(items) => <FindingsList findings={items} />}
    </ListResults>
  );
};

const NoFindings = () => {
  const { t } = useTranslation('findings');
  const mayWrite = useMay('finding:write');
  return (
    <EmptyState
      title={t('none.title')}
      action={
        mayWrite && (
          <Link className={buttonClass({ variant: 'primary' })} to="/findings/new">
            {t('new.action')}
          </Link>
        )
      }
    >
      {mayWrite ? t('none.write') : t('none.read')}
    </EmptyState>
  );
};
