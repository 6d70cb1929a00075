import { useEffect } from 'react';
import { useLocation } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { rememberVisit } from './recent';

/** Whoever is signed in finds again what they were at. */
export const useRememberVisits = (): void => {
  const { pathname } = useLocation();
  const personId = useSession()?.person?.id;
  useEffect(() => {
    if (personId) rememberVisit(personId, pathname);
  }, [personId, pathname]);
};
