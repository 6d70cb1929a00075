import { Button, ErrorState, NoNetworkState } from '@nahliad/ui';
import { useTranslation } from './i18n';
import { isUnreachable } from './problem-error';
import { useProblemText } from './problems';

type FailedProps = {
  error: unknown;
  onRetry: () => unknown;
  /** 1 where it is the whole page. */
  level?: 1 | 2;
};

/** What was asked for did not come: why, and the way to ask again. With no network nothing is broken. */
export const Failed = ({ error, onRetry, level }: FailedProps) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  const retry = <Button onClick={() => onRetry()}>{t('retry')}</Button>;
  return isUnreachable(error) ? (
    <NoNetworkState level={level} title={t('offline.title')} action={retry}>
      {t('offline.text')}
    </NoNetworkState>
  ) : (
    <ErrorState level={level} title={t('error.title')} action={retry}>
      {problem(error)}
    </ErrorState>
  );
};
