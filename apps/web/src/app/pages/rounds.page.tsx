import { PageHeader, buttonClass } from '@nahliad/ui';
import { RoundsView } from '../../features/rounds/rounds-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const RoundsPage = () => {
  const { t } = useTranslation('rounds');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          useMay('round:open') && (
            <Link className={buttonClass({ variant: 'primary' })} to="/rounds/new">
              {t('open.title')}
            </Link>
          )
        }
      />
      <Permitted needs="round:read">
        <RoundsView />
      </Permitted>
    </>
  );
};

export default RoundsPage;
