import { buttonClass, Columns, NoPermissionState, PageHeader, Skeleton, Stack } from '@nahliad/ui';
import { KeyboardPanel } from '../../features/account/keyboard-panel';
import { PasswordForm } from '../../features/account/password-form';
import { ProfileForm } from '../../features/account/profile-form';
import { TokensPanel } from '../../features/account/tokens-panel';
import { PreferencesPanel } from '../../features/notifications/preferences-panel';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useSession } from '../../lib/session';

const AccountPage = () => {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const session = useSession();
  const person = session?.person;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
      {!session && <Skeleton label={common('loading')} />}
      {session && !person && (
        <NoPermissionState
          title={t('sign-in-first')}
          action={
            <Link className={buttonClass({ variant: 'primary' })} to="/sign-in?to=/account">
              {common('no-permission.sign-in')}
            </Link>
          }
        />
      )}
      {person && (
        <Stack gap="lg">
          <Columns gap="lg" min="22rem">
            <ProfileForm key={person.id} person={person} memberships={session.memberships} />
            <PasswordForm email={person.email} />
          </Columns>
          <div id="notifications">
            <PreferencesPanel />
          </div>
          <div id="keyboard">
            <KeyboardPanel />
          </div>
          <TokensPanel />
        </Stack>
      )}
    </>
  );
};

export default AccountPage;
