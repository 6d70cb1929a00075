import { NoNetworkState } from '@nahliad/ui';
import { useTranslation } from '../i18n';

/** What this page shows is with the server, and there is no way to it now. */
export const NoNetwork = () => {
  const { t } = useTranslation('common');
  return <NoNetworkState title={t('offline.title')}>{t('offline.text')}</NoNetworkState>;
};
