import type { ReactNode } from 'react';
import { Skeleton } from '@nahliad/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { Failed } from './failed';
import { useTranslation } from './i18n';

type AnswerProps<Data> = {
  query: UseQueryResult<Data>;
  /** What holds the place meanwhile. */
  meanwhile?: ReactNode;
  children: (data: Data) => ReactNode;
};

/** A part of a page that rests on one request: on its way, failed with a way on, or there. */
export const Answer = <Data,>({ query, meanwhile, children }: AnswerProps<Data>) => {
  const { t } = useTranslation('common');
  if (query.isError) return <Failed error={query.error} onRetry={query.refetch} />;
  if (query.data !== undefined) return children(query.data);
  return meanwhile ?? <Skeleton label={t('loading')} lines={6} />;
};
