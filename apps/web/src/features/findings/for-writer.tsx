import { useState, type ReactNode } from 'react';
import { NoPermissionState, Skeleton } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useSession } from '../../lib/session';

export type Writer = { personId: string; bodyIds: readonly string[] };
type ForWriterProps = { children: (writer: Writer) => ReactNode };

/** For those who may write findings. */
export const ForWriter = ({ children }: ForWriterProps) => {
  const { t } = useTranslation('common');
  const session = useSession();
  return session ? <Known session={session}>{children}</Known> : <Skeleton label={t('loading')} lines={8} />;
};

/** Who it was at first counts: a session that ends while somebody writes must not take the form away. */
const Known = ({ session, children }: ForWriterProps & { session: Session }) => {
  const { t } = useTranslation('common');
  const [{ person, permissions, memberships }] = useState(session);
  if (!person || !permissions.includes('finding:write'))
    return <NoPermissionState title={t('no-permission.title')}>{t('no-permission.text')}</NoPermissionState>;
  const bodyIds = memberships.flatMap(({ role, stakeholderId }) =>
    (role === 'officer' || role === 'lead') && stakeholderId ? [stakeholderId] : [],
  );
  return children({ personId: person.id, bodyIds: [...new Set(bodyIds)] });
};
