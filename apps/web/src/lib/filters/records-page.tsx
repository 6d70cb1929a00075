import type { ReactNode } from 'react';
import { PageHeader, Stack } from '@nahliad/ui';
import type { ExportSubject } from '@nahliad/contracts';
import { useTranslation } from '../i18n';
import { PageTitle } from '../page-title';
import { ExportMenu } from './export-menu';
import type { SetFilters } from './filter-menus';

type RecordsPageProps = {
  /** What is listed, and the namespace of its words. */
  subject: ExportSubject;
  filters: SetFilters;
  /** How many fit, once it is known. */
  total: number | undefined;
  /** The views that are kept of it. */
  views?: ReactNode;
  action?: ReactNode;
  /** The filters and the results. */
  children: ReactNode;
};

/** A list of records under its name; what it holds can be taken away. */
export const RecordsPage = ({ subject, filters, total = 0, views, action, children }: RecordsPageProps) => {
  const { t } = useTranslation(subject);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {views}
            {total > 0 && <ExportMenu subject={subject} filters={filters} lead={t('export', { count: total })} />}
            {action}
          </>
        }
      />
      <Stack gap="lg">{children}</Stack>
    </>
  );
};
