import { PageHeader } from '@nahliad/ui';
import { ReferralsView } from '../../features/joint-work/referrals-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';

const ReferralsPage = () => {
  const { t } = useTranslation('joint-work');
  return (
    <>
      <PageTitle>{t('referrals.title')}</PageTitle>
      <PageHeader title={t('referrals.title')} lead={t('referrals.lead')} />
      <Permitted needs="referral:read">
        <ReferralsView />
      </Permitted>
    </>
  );
};

export default ReferralsPage;
