import { useEffect, useEffectEvent } from 'react';
import { Button, Dialog, Skeleton, Stack } from '@nahliad/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { clearDesk, closeDesk, countUnsent } from '../../lib/drafts/desk';
import { hasPassphrase } from '../../lib/drafts/vault';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { forgetPerson } from '../../lib/offline/last-person';
import { useNavigate } from '../../lib/router/router';
import { forgetVisits } from '../palette/recent';

type SignOutProps = { personId: string; onClose: () => void };

/** Signs out at once where nothing is lost by it, and else asks what is to become of the drafts on this device. */
const SignOut = ({ personId, onClose }: SignOutProps) => {
  const { t } = useTranslation('drafts');
  const { t: shell } = useTranslation('shell');
  const kept = useKept(personId).data;
  const signOut = useSignOut(personId, onClose);
  const leave = useEffectEvent(() => signOut.mutate({ keep: kept?.closed ?? false }));
  const nothingIsLost = kept?.unsent === 0;
  useEffect(() => {
    if (nothingIsLost) leave();
  }, [nothingIsLost]);
  if (nothingIsLost && !signOut.isError) return null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={nothingIsLost ? shell('sign-out') : t('sign-out.title')}
      closeLabel={shell('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('sign-out.stay')}</Button>
          {kept && !nothingIsLost && (
            <Button busy={signOut.isPending} onClick={() => signOut.mutate({ keep: false })}>
              {t('sign-out.remove')}
            </Button>
          )}
          {kept?.closed && !nothingIsLost && (
            <Button variant="primary" busy={signOut.isPending} onClick={() => signOut.mutate({ keep: true })}>
              {t('sign-out.keep')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <Refusal error={signOut.error} />
        {!kept && <Skeleton label={shell('loading')} />}
        {kept && !nothingIsLost && <p>{t('sign-out.text', { count: kept.unsent })}</p>}
        {kept?.closed && !nothingIsLost && <p>{t('sign-out.keep-text')}</p>}
      </Stack>
    </Dialog>
  );
};

const useKept = (personId: string) =>
  useQuery({
    queryKey: ['desk', personId, 'unsent'],
    queryFn: async () => ({ unsent: await countUnsent(personId), closed: await hasPassphrase(personId) }),
    gcTime: 0,
    staleTime: 0,
  });

/** Nothing that was read while signed in stays on the screen or in memory, and on the device only what is closed. */
const useSignOut = (personId: string, onClose: () => void) => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ keep }: { keep: boolean }) => {
      await api.delete('/session');
      forgetPerson();
      forgetVisits();
      await (keep ? closeDesk(personId) : clearDesk(personId));
    },
    onSuccess: async () => {
      onClose();
      navigate('/');
      await queryClient.resetQueries();
    },
  });
};

export default SignOut;
