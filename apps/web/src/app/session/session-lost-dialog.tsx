import { lazy, Suspense, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../lib/session';
import { onSessionLost } from '../../lib/session-lost';

const SessionLost = lazy(() => import('./session-lost'));

/** Waits for the session to be lost; only somebody who was signed in can lose one. */
export const SessionLostDialog = () => {
  const queryClient = useQueryClient();
  const [lostBy, setLostBy] = useState<string>();
  useEffect(
    () => onSessionLost((email) => setLostBy(queryClient.getQueryData(sessionQuery.queryKey)?.person?.email ?? email)),
    [queryClient],
  );
  if (!lostBy) return null;
  return (
    <Suspense>
      <SessionLost email={lostBy} onClose={() => setLostBy(undefined)} />
    </Suspense>
  );
};
