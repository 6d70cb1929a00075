import { useState, type ReactNode } from 'react';
import { buttonClass, NoPermissionState, Skeleton } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import type { Permission } from '@nahliad/domain';
import { useTranslation } from './i18n';
import { Link } from './router/link';
import { useLocation } from './router/router';
import { useSession } from './session';

type PermittedProps = { needs: Permission; children: ReactNode };

/** A part of a page for those who may; the others are told why they do not see it. */
export const Permitted = (props: PermittedProps) => {
  const { t } = useTranslation('common');
  const session = useSession();
  return session ? <Known session={session} {...props} /> : <Skeleton label={t('loading')} lines={6} />;
};

/** Who it was at first counts: a session that ends while somebody works must not take the work away. */
const Known = ({ session, needs, children }: PermittedProps & { session: Session }) => {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  const [{ person, permissions }] = useState(session);
  if (permissions.includes(needs)) return children;
  const signIn = (
    <Link className={buttonClass({ variant: 'primary' })} to={`/sign-in?to=${pathname}`}>
      {t('no-permission.sign-in')}
    </Link>
  );
  return (
    <NoPermissionState title={t('no-permission.title')} action={!person && signIn}>
      {t('no-permission.text')}
    </NoPermissionState>
  );
};
