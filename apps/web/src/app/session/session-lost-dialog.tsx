import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession } from '../../lib/session';
import { onSessionLost } from '../../lib/session-lost';

const SessionLost = lazy(() => import('./session-lost'));

/** Waits for the session to be lost; only somebody who was signed in can lose one. */
export const SessionLostDialog = () => {
  const [lost, setLost] = useState(false);
  const person = useSession()?.person;
  useEffect(() => onSessionLost(() => setLost(true)), []);
  if (!lost || !person) return null;
  return (
    <Suspense>
      <SessionLost email={person.email} onClose={() => setLost(false)} />
    </Suspense>
  );
};
