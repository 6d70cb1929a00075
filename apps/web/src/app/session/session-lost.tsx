import { Dialog } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { SignInForm } from './sign-in-form';

/** Asks for the password over the page, so that nothing typed in it is lost. */
const SessionLost = ({ email, onClose }: { email: string; onClose: () => void }) => {
  const { t } = useTranslation('session');
  return (
    <Dialog open onClose={onClose} title={t('lost.title')} closeLabel={t('lost.close')}>
      <p>{t('lost.why')}</p>
      <SignInForm email={email} onSignedIn={onClose} />
    </Dialog>
  );
};

export default SessionLost;
