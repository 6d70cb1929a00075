import { EmptyState, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { MoreRecords } from '../../lib/more-records';
import { referenceFiguresQuery } from './reference-figures.api';
import { ReferenceFiguresTable } from './reference-figures-table';

export const ReferenceFiguresView = () => {
  const { t } = useTranslation('reference-figures');
  const figures = useInfiniteQuery(referenceFiguresQuery);
  return (
    <Answer query={figures}>
      {({ pages }) =>
        pages[0]?.total ? (
          <Stack>
            <ReferenceFiguresTable figures={pages.flatMap(({ items }) => items)} />
            <MoreRecords query={figures} />
          </Stack>
        ) : (
          <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
        )
      }
    </Answer>
  );
};
