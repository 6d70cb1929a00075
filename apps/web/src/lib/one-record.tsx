import type { ReactNode } from 'react';
import { Button, buttonClass, ErrorState, NotFound, Skeleton } from '@nahliad/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from './i18n';
import { PageTitle } from './page-title';
import { ProblemError } from './problem-error';
import { useProblemText } from './problems';
import { Link } from './router/link';

type OneRecordProps<Data> = {
  query: UseQueryResult<Data>;
  /** The name of the page until the record is there. */
  title: string;
  /** The list that it belongs to. */
  list: { path: string; label: string };
  children: (record: Data) => ReactNode;
};

/** The page of one record: on its way, absent or not open to this person, failed, or there. */
export const OneRecord = <Data,>({ query, title, list, children }: OneRecordProps<Data>) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  if (query.data !== undefined) return children(query.data);
  const absent = query.error instanceof ProblemError && query.error.status === 404;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {query.isPending && (
        <>
          <h1 className="visually-hidden">{title}</h1>
          <Skeleton label={t('loading')} lines={8} />
        </>
      )}
      {absent && (
        <NotFound
          level={1}
          title={problem(query.error)}
          action={
            <Link className={buttonClass()} to={list.path}>
              {list.label}
            </Link>
          }
        />
      )}
      {query.isError && !absent && (
        <ErrorState
          level={1}
          title={t('error.title')}
          action={<Button onClick={() => query.refetch()}>{t('retry')}</Button>}
        >
          {problem(query.error)}
        </ErrorState>
      )}
    </>
  );
};
