import { lazy, type ReactNode } from 'react';
import { Skeleton } from '@nahliad/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n';
import { deskQuery } from './desk-query';

const UnlockForm = lazy(() => import('./unlock-form'));

/** Where something is written: what this person has kept on this device is there, once it is unlocked if it has to be. */
export const AtDesk = ({ personId, children }: { personId: string; children: ReactNode }) => {
  const { t } = useTranslation('common');
  const queryClient = useQueryClient();
  const { data } = useQuery(deskQuery(personId));
  if (data === 'open') return children;
  if (data === undefined) return <Skeleton label={t('loading')} lines={8} />;
  return <UnlockForm personId={personId} onOpen={() => queryClient.invalidateQueries()} />;
};
