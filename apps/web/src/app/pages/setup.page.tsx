import { Notice, PageHeader } from '@nahliad/ui';
import { useBeginSession } from '../../features/session/session.api';
import { SetupForm } from '../../features/session/setup-form';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';
import { useSession } from '../../lib/session';

/** Whoever comes first to a new deployment makes its administrator, and is signed in as that. */
const SetupPage = () => {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const begin = useBeginSession();
  const needsSetup = useSession()?.deployment.needsSetup;
  return (
    <>
      <PageTitle>{t('setup.title')}</PageTitle>
      <PageHeader title={t('setup.title')} lead={t('setup.lead')} />
      {needsSetup && (
        <SetupForm
          onDone={(session) => {
            navigate('/stakeholders', { replace: true });
            begin(session);
          }}
        />
      )}
      {needsSetup === false && (
        <Notice>
          {t('setup.done')} <Link to="/sign-in">{t('sign-in')}</Link>
        </Notice>
      )}
    </>
  );
};

export default SetupPage;
