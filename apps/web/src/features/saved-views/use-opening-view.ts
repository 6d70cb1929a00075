import { useEffect, useRef } from 'react';
import type { ViewPage } from '@nahliad/domain';
import { useSearchParams } from '../../lib/router/router';
import { useSession } from '../../lib/session';

/** Opens a page with the filters that the person chose for it; who comes with filters in the address keeps those. */
export const useOpeningView = (page: ViewPage): void => {
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !session) return;
    opened.current = true;
    const filters = session.views[page];
    if (filters && params.size === 0) setParams(() => new URLSearchParams(filters), { replace: true });
  }, [session, page, params, setParams]);
};
