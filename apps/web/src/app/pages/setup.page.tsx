import { PageHeader, Notice } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SetupForm } from '../../features/session/setup-form';
import { api } from '../../lib/api-client';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';
import { useSession } from '../../lib/session';

/** Whoever comes first to a new deployment makes its administrator, and is signed in as that. */
const SetupPage = () => {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const needsSetup = useSession()?.deployment.needsSetup;
  const signIn = useMutation({
    mutationFn: (account: { email: string; password: string }) =>
      api.post<Session>('/session', { email: account.email, password: account.password }),
    onSettled: async (_session, failed) => {
      await queryClient.invalidateQueries();
      navigate(failed ? '/sign-in' : '/stakeholders', { replace: true });
    },
  });
  return (
    <>
      <PageTitle>{t('setup.title')}</PageTitle>
      <PageHeader title={t('setup.title')} lead={t('setup.lead')} />
      {needsSetup === false && !signIn.isPending ? (
        <Notice>
          {t('setup.done')} <Link to="/sign-in">{t('sign-in')}</Link>
        </Notice>
      ) : (
        <SetupForm onDone={signIn.mutate} />
      )}
    </>
  );
};

export default SetupPage;
