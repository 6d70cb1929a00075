import { DescriptionList } from '@nahliad/ui';
import { AcceptInvitation, type InvitationOffer, type Session } from '@nahliad/contracts';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Written } from '../../lib/written';
import { EntranceForm, type EntranceValues } from './entrance-form';
import { acceptInvitation } from './session.api';

type InvitationFormProps = { token: string; offer: InvitationOffer; onDone: (session: Session) => void };

/** Whoever holds the link takes what it offers; the link then is used up. */
export const InvitationForm = ({ token, offer, onDone }: InvitationFormProps) => {
  const { t } = useTranslation('session');
  const { language: locale } = useLanguage();
  const accepted = ({ name, password }: EntranceValues) => ({ name, password, locale });
  return (
    <EntranceForm
      resolver={contractResolver(AcceptInvitation, accepted)}
      enter={(body) => acceptInvitation(token, body)}
      submitLabel={t('invitation.accept')}
      onDone={onDone}
    >
      <Offer offer={offer} />
    </EntranceForm>
  );
};

const Offer = ({ offer: { email, role, bodyName } }: { offer: InvitationOffer }) => {
  const { t } = useTranslation('session');
  const labels = useLabels();
  return (
    <DescriptionList
      items={[
        { term: t('email'), details: email },
        { term: t('invitation.role'), details: labels.role[role] },
        ...(bodyName ? [{ term: t('invitation.body'), details: <Written text={bodyName} /> }] : []),
      ]}
    />
  );
};
