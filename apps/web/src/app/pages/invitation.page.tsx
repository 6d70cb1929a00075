import { PageHeader, useToast } from '@nahliad/ui';
import { InvitationForm } from '../../features/session/invitation-form';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useNavigate, useParams } from '../../lib/router/router';

const InvitationPage = () => {
  const { t } = useTranslation('session');
  const { token } = useParams<'token'>();
  const navigate = useNavigate();
  const toast = useToast();
  const welcome = () => {
    toast(t('invitation.done'));
    navigate('/sign-in', { replace: true });
  };
  return (
    <>
      <PageTitle>{t('invitation.title')}</PageTitle>
      <PageHeader title={t('invitation.title')} lead={t('invitation.lead')} />
      <InvitationForm token={token} onDone={welcome} />
    </>
  );
};

export default InvitationPage;
