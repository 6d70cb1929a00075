import { PageHeader, useToast } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { InvitationForm } from '../../features/session/invitation-form';
import { invitationQuery, useBeginSession } from '../../features/session/session.api';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { useNavigate, useParams } from '../../lib/router/router';

const InvitationPage = () => {
  const { t } = useTranslation('session');
  const { token } = useParams<'token'>();
  const navigate = useNavigate();
  const begin = useBeginSession();
  const toast = useToast();
  const list = { path: '/sign-in', label: t('sign-in') };
  return (
    <OneRecord query={useQuery(invitationQuery(token))} title={t('invitation.title')} list={list}>
      {(offer) => (
        <>
          <PageTitle>{t('invitation.title')}</PageTitle>
          <PageHeader title={t('invitation.title')} lead={t('invitation.lead')} />
          <InvitationForm
            token={token}
            offer={offer}
            onDone={(session) => {
              navigate('/', { replace: true });
              begin(session);
              toast(t('invitation.done'));
            }}
          />
        </>
      )}
    </OneRecord>
  );
};

export default InvitationPage;
