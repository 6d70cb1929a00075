import type { ReactNode } from 'react';
import { Skeleton } from '@nahliad/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { Failed } from './failed';
import { useTranslation } from './i18n';
import { NoSuchRecord, type ListOfRecords } from './no-such-record';
import { PageTitle } from './page-title';
import { ProblemError } from './problem-error';
import { useProblemText } from './problems';

type OneRecordProps<Data> = {
  query: UseQueryResult<Data>;
  /** The name of the page until the record is there. */
  title: string;
  /** The list that it belongs to. */
  list: ListOfRecords;
  children: (record: Data) => ReactNode;
};

/** The page of one record: on its way, absent or not open to this person, failed, or there. */
export const OneRecord = <Data,>({ query, title, list, children }: OneRecordProps<Data>) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof ProblemError && query.error.status === 404)
    return <NoSuchRecord title={problem(query.error)} list={list} />;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {query.isPending && (
        <>
          <h1 className="visually-hidden">{title}</h1>
          <Skeleton label={t('loading')} lines={8} />
        </>
      )}
      {query.isError && <Failed level={1} error={query.error} onRetry={query.refetch} />}
    </>
  );
};
