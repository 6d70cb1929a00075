import { useState, type ReactNode } from 'react';
import { NoPermissionState, Skeleton } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import type { Permission } from '@nahliad/domain';
import { useTranslation } from './i18n';
import { useSession } from './session';
import { bodiesIn } from './writing-bodies';

export type Writer = {
  personId: string;
  /** The bodies in whose name they write, and of these the ones that they lead. */
  bodyIds: readonly string[];
  leads: readonly string[];
};
type ForWriterProps = { needs: Permission; children: (writer: Writer) => ReactNode };

/** For those who may write something in the name of their bodies. */
export const ForWriter = ({ needs, children }: ForWriterProps) => {
  const { t } = useTranslation('common');
  const session = useSession();
  return session ? (
    <Known session={session} needs={needs}>
      {children}
    </Known>
  ) : (
    <Skeleton label={t('loading')} lines={8} />
  );
};

/** Who it was at first counts: a session that ends while somebody writes must not take the form away. */
const Known = ({ session, needs, children }: ForWriterProps & { session: Session }) => {
  const { t } = useTranslation('common');
  const [known] = useState(session);
  const { person, permissions } = known;
  if (!person || !permissions.includes(needs))
    return <NoPermissionState title={t('no-permission.title')}>{t('no-permission.text')}</NoPermissionState>;
  return children({
    personId: person.id,
    bodyIds: bodiesIn(known, 'officer', 'lead'),
    leads: bodiesIn(known, 'lead'),
  });
};
