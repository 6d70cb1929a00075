import { useEffect } from 'react';
import { useLocation, useNavigate } from '../../lib/router/router';
import { useSession } from '../../lib/session';

const SETUP = '/setup';

/** Where nobody has an account yet, every page leads to making the first one. */
export const FirstVisit = () => {
  const needsSetup = useSession()?.deployment.needsSetup;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (needsSetup && pathname !== SETUP) navigate(SETUP, { replace: true });
  }, [needsSetup, pathname, navigate]);
  return null;
};
