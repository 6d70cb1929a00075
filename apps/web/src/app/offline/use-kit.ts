import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useReachable } from '../../lib/network';
import { keepKit, keptKit } from '../../lib/offline/kit';
import { rememberPerson } from '../../lib/offline/last-person';
import { canKeep } from '../../lib/drafts/vault';
import { useSession } from '../../lib/session';
import { directoryQuery } from '../../lib/stakeholder-directory';

const A_DAY_MS = 24 * 60 * 60_000;

/** While there is a network, keeps what forms will need when there is none; once a day, and when somebody's rights change. */
export const useKit = (personId: string, deskIsOpen: boolean): void => {
  const queryClient = useQueryClient();
  const session = useSession();
  const reachable = useReachable();
  useEffect(() => {
    if (!deskIsOpen || !reachable || session?.person?.id !== personId || !canKeep()) return;
    const prepare = async () => {
      rememberPerson(personId);
      const kept = await keptKit();
      const isFresh = kept && Date.now() - Date.parse(kept.at) < A_DAY_MS;
      if (isFresh && JSON.stringify(kept.session) === JSON.stringify(session)) return;
      const directory = await queryClient.fetchQuery(directoryQuery);
      await keepKit(personId, { session, directory, at: new Date().toISOString() });
    };
    // Without it somebody can still write; the next page tries again.
    prepare().catch(() => {});
  }, [personId, deskIsOpen, reachable, session, queryClient]);
};
