import { EmptyState, PageHeader, Skeleton } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { bulkChangesQuery } from '../../features/bulk/bulk.api';
import { BulkChangesList } from '../../features/bulk/bulk-changes-list';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';

const BulkChangesPage = () => {
  const { t } = useTranslation('bulk');
  return (
    <>
      <PageTitle>{t('past.title')}</PageTitle>
      <PageHeader title={t('past.title')} lead={t('past.lead')} />
      <Permitted needs="bulk:write">
        <Past />
      </Permitted>
    </>
  );
};

const Past = () => {
  const { t } = useTranslation('bulk');
  const query = useInfiniteQuery(bulkChangesQuery);
  if (query.isPending) return <Skeleton label={t('past.title')} lines={6} />;
  return (
    <Answer query={query}>
      {({ pages }) =>
        pages[0]?.total ? (
          <BulkChangesList query={query} pages={pages} />
        ) : (
          <EmptyState title={t('past.none')}>{t('past.none-text')}</EmptyState>
        )
      }
    </Answer>
  );
};

export default BulkChangesPage;
