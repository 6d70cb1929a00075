import { useState, type ReactNode } from 'react';
import { NoPermissionState, Skeleton } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import type { Permission } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { AtDesk } from './drafts/at-desk';
import { useTranslation } from './i18n';
import { lastPerson } from './offline/last-person';
import { NoNetwork } from './offline/no-network';
import { sessionQuery } from './session';
import { bodiesIn } from './writing-bodies';

export type Writer = {
  personId: string;
  /** The bodies in whose name they write, and of these the ones that they lead. */
  bodyIds: readonly string[];
  leads: readonly string[];
};
type ForWriterProps = { needs: Permission; children: (writer: Writer) => ReactNode };

/** For those who may write something in the name of their bodies; with no network, for who was signed in last. */
export const ForWriter = ({ needs, children }: ForWriterProps) => {
  const { t } = useTranslation('common');
  // Counted, for one that failed is pending again while somebody else asks: what was typed meanwhile must stay.
  const { data: session, errorUpdateCount: failures } = useQuery(sessionQuery);
  if (session)
    return (
      <Known session={session} needs={needs}>
        {children}
      </Known>
    );
  if (failures === 0) return <Skeleton label={t('loading')} lines={8} />;
  const personId = lastPerson();
  return personId === null ? (
    <NoNetwork />
  ) : (
    <AtDesk personId={personId}>
      <NoNetwork />
    </AtDesk>
  );
};

/** Who it was at first counts: a session that ends while somebody writes must not take the form away. */
const Known = ({ session, needs, children }: ForWriterProps & { session: Session }) => {
  const { t } = useTranslation('common');
  const [known] = useState(session);
  const { person, permissions } = known;
  if (!person || !permissions.includes(needs))
    return <NoPermissionState title={t('no-permission.title')}>{t('no-permission.text')}</NoPermissionState>;
  const writer = {
    personId: person.id,
    bodyIds: bodiesIn(known, 'officer', 'lead'),
    leads: bodiesIn(known, 'lead'),
  };
  return <AtDesk personId={person.id}>{children(writer)}</AtDesk>;
};
