import type { ReactNode } from 'react';
import { EmptyState } from '@nahliad/ui';
import { useTranslation } from '../i18n';

/** What this page shows is with the server, and there is no way to it now. */
export const NoNetwork = ({ action }: { action?: ReactNode }) => {
  const { t } = useTranslation('common');
  return (
    <EmptyState title={t('offline.title')} action={action}>
      {t('offline.text')}
    </EmptyState>
  );
};
