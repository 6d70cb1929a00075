import { Copyable, Notice } from '@nahliad/ui';
import type { Invitation } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';

/** The only time that the link is seen: the API keeps nothing but its hash. */
export const InvitationLink = ({ invitation: { email, link = '' } }: { invitation: Invitation }) => {
  const { t } = useTranslation('people');
  return (
    <Notice tone="good" title={t('invitations.created', { email })} announce>
      <p>{t('invitations.once')}</p>
      <Copyable text={link} copyLabel={t('invitations.copy')} copiedLabel={t('invitations.copied')} />
    </Notice>
  );
};
