import { buttonClass, EmptyState, PageHeader, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { importsQuery } from '../../features/imports/imports.api';
import { ImportsTable } from '../../features/imports/imports-list';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { MoreRecords } from '../../lib/more-records';
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
  const query = useInfiniteQuery(importsQuery);
  return (
    <Answer query={query}>
      {({ pages }) => {
        const imports = pages.flatMap(({ items }) => items);
        if (imports.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
        return (
          <Stack>
            <ImportsTable imports={imports} />
            <MoreRecords query={query} />
          </Stack>
        );
      }}
    </Answer>
  );
};

export default ImportsPage;
