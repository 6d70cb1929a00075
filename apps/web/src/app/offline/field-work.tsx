import { lazy, Suspense } from 'react';
import { lastPerson } from '../../lib/offline/last-person';
import { useSession } from '../../lib/session';

const Field = lazy(() => import('./field'));

/** For those who write, and for who was signed in last and wrote: whoever only reads loads nothing of it. */
export const FieldWork = () => {
  const session = useSession();
  const writer = session?.permissions.includes('finding:write') ? session.person?.id : undefined;
  const personId = writer ?? (session && !session.person ? lastPerson() : null);
  return (
    personId && (
      <Suspense>
        <Field key={personId} personId={personId} />
      </Suspense>
    )
  );
};
