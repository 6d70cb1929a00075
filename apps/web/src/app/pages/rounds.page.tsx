import { PageHeader } from '@nahliad/ui';
import { RoundsView } from '../../features/rounds/rounds-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';

const RoundsPage = () => {
  const { t } = useTranslation('rounds');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Permitted needs="round:read">
        <RoundsView />
      </Permitted>
    </>
  );
};

export default RoundsPage;
