import { PageHeader } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useNavigate, useSearchParams } from '../../lib/router/router';
import { SignInForm } from '../session/sign-in-form';

/** Only a path of this site is followed back. */
const wayBack = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/');

const SignInPage = () => {
  const { t } = useTranslation('session');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SignInForm onSignedIn={() => navigate(wayBack(params.get('to')), { replace: true })} />
    </>
  );
};

export default SignInPage;
