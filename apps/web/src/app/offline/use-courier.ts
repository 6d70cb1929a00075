import { useEffect, useEffectEvent } from 'react';
import { useToast } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { deliver } from '../../lib/drafts/courier';
import { draftOf, useDesk } from '../../lib/drafts/desk';
import { useTranslation } from '../../lib/i18n';
import { useReachable } from '../../lib/network';
import { keptKit } from '../../lib/offline/kit';
import { sessionQuery } from '../../lib/session';
import { announceSessionLost } from '../../lib/session-lost';
import { sendDraft } from './send-draft';

const TRY_AGAIN_MS = 60_000;

/**
 * Sends what was handed over, as soon as there is a network and its writer is signed in. Of several open pages one does it.
 * Nothing is sent in the name of anybody else: who is asking is asked of the server first.
 */
export const useCourier = (personId: string): void => {
  const { t } = useTranslation('drafts');
  const toast = useToast();
  const queryClient = useQueryClient();
  const reachable = useReachable();
  const { dataUpdatedAt: signedInAt } = useQuery(sessionQuery);
  const waiting = [...useDesk(personId).values()].filter(({ parcel }) => parcel?.state === 'waiting');
  const ids = waiting.map(({ id }) => id).join(' ');

  const carry = useEffectEvent(async () => {
    const { person } = await api.get<Session>('/session');
    if (!person) return announceSessionLost((await keptKit())?.session.person?.email);
    if (person.id !== personId) return;
    await deliver(personId, waiting, (draft) => sendDraft(personId, draft));
    const arrived = waiting.filter(({ id }) => draftOf(personId, id)?.parcel?.state === 'arrived').length;
    if (arrived === 0) return;
    toast(t('sent', { count: arrived }));
    await Promise.all(['findings', 'work'].map((subject) => queryClient.invalidateQueries({ queryKey: [subject] })));
  });

  useEffect(() => {
    if (!reachable || ids === '') return;
    const take = () =>
      navigator.locks.request(`nahliad.courier.${personId}`, { ifAvailable: true }, async (lock) => {
        // Whatever stands in the way, the drafts wait where they are.
        if (lock) await carry().catch(() => {});
      });
    void take();
    const again = setInterval(() => void take(), TRY_AGAIN_MS);
    return () => clearInterval(again);
  }, [personId, reachable, ids, signedInAt]);
};
