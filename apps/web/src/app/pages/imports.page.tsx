import { buttonClass, EmptyState, ErrorState, LoadMore, PageHeader, Skeleton, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { importsQuery } from '../../features/imports/imports.api';
import { ImportsTable } from '../../features/imports/imports-list';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useProblemText } from '../../lib/problems';
import { Link } from '../../lib/router/link';

const ImportsPage = () => {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const query = useInfiniteQuery(importsQuery);
  const imports = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const begin = (
    <Link className={buttonClass({ variant: 'primary' })} to="/imports/new">
      {t('new')}
    </Link>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={begin} />
      {query.isPending && <Skeleton label={common('loading')} lines={6} />}
      {query.isError && <ErrorState title={common('error.title')}>{problem(query.error)}</ErrorState>}
      {query.data && imports.length === 0 && <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>}
      {imports.length > 0 && (
        <Stack>
          <ImportsTable imports={imports} />
          <LoadMore
            shown={common('shown', { shown: imports.length, total: query.data?.pages[0]?.total ?? 0 })}
            label={common('more')}
            busy={query.isFetchingNextPage}
            onMore={query.hasNextPage ? () => query.fetchNextPage() : undefined}
          />
        </Stack>
      )}
    </>
  );
};

export default ImportsPage;
