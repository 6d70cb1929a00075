import { useState } from 'react';
import { Columns, PageHeader } from '@nahliad/ui';
import { DEMO_PASSWORD, DemoAccounts } from '../../features/session/demo-accounts';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useNavigate, useSearchParams } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { SignInForm } from '../session/sign-in-form';

/** Only a path of this site is followed back; who comes from nowhere, or from the start, goes to what waits for them. */
const wayBack = (to: string | null) => (to && /^\/(?![/\\])./.test(to) ? to : '/work');

const SignInPage = () => {
  const { t } = useTranslation('session');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();
  const demo = useSession()?.deployment.demo;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Columns gap="xl" min="22rem">
        <SignInForm
          key={chosen}
          email={chosen}
          password={chosen && DEMO_PASSWORD}
          onSignedIn={() => navigate(wayBack(params.get('to')), { replace: true })}
        />
        {demo && <DemoAccounts onChoose={setChosen} />}
      </Columns>
    </>
  );
};

export default SignInPage;
