import { buttonClass, EmptyState, LoadMore, PageHeader, Skeleton, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { importsQuery } from '../../features/imports/imports.api';
import { ImportsTable } from '../../features/imports/imports-list';
import { Failed } from '../../lib/failed';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const ImportsPage = () => {
  const { t } = useTranslation('imports');
  const begin = (
    <Link className={buttonClass({ variant: 'primary' })} to="/imports/new">
      {t('new')}
    </Link>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={useMay('import:write') && begin} />
      <Permitted needs="import:write">
        <Batches />
      </Permitted>
    </>
  );
};

const Batches = () => {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const query = useInfiniteQuery(importsQuery);
  if (query.isPending) return <Skeleton label={common('loading')} lines={6} />;
  if (query.isError) return <Failed error={query.error} onRetry={query.refetch} />;
  const imports = query.data.pages.flatMap(({ items }) => items);
  if (imports.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  return (
    <Stack>
      <ImportsTable imports={imports} />
      <LoadMore
        shown={common('shown', { shown: imports.length, total: query.data.pages[0]?.total ?? 0 })}
        label={common('more')}
        busy={query.isFetchingNextPage}
        onMore={query.hasNextPage ? () => query.fetchNextPage() : undefined}
      />
    </Stack>
  );
};

export default ImportsPage;
