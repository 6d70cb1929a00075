import { useEffect, useRef } from 'react';
import { useLocation } from '../../lib/router/router';

/** After a step to another page, focus moves to its heading: who does not see it hears where they are. */
export const Arrival = () => {
  const { pathname, hash, byHistory } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    if (hash) return;
    if (!byHistory) window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname, hash, byHistory]);
  return null;
};
