import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useTransition,
  type ComponentType,
  type ReactNode,
} from 'react';
import { followedLink } from './follow-link';
import { matchPath, type PathParams } from './match-path';

/** `byHistory`: the browser's back and forward brought us here, and it restores the scroll itself. */
type Place = { pathname: string; search: string; hash: string; byHistory: boolean };
type Navigate = (to: string, options?: { replace?: boolean }) => void;

const here = (byHistory: boolean): Place => {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, byHistory };
};

const RouterContext = createContext<{ place: Place; navigate: Navigate; pending: boolean } | null>(null);
const ParamsContext = createContext<PathParams>({});

/** Follows the address and every link of the page. The old page stays until the new one is ready to be shown. */
export const RouterProvider = ({ children }: { children: ReactNode }) => {
  const [place, setPlace] = useState(() => here(true));
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    const follow = () => startTransition(() => setPlace(here(true)));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const navigate = useCallback<Navigate>((to, { replace = false } = {}) => {
    const { pathname } = window.location;
    window.history[replace ? 'replaceState' : 'pushState'](null, '', to);
    const next = here(false);
    // On the same page only parameters change: whoever ticked a filter sees the tick at once.
    if (next.pathname === pathname) setPlace(next);
    else startTransition(() => setPlace(next));
  }, []);

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const path = followedLink(event);
      if (path === null) return;
      event.preventDefault();
      navigate(path);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);

  const router = useMemo(() => ({ place, navigate, pending }), [place, navigate, pending]);
  return <RouterContext value={router}>{children}</RouterContext>;
};

const useRouter = () => {
  const router = use(RouterContext);
  if (!router) throw new Error('used outside RouterProvider');
  return router;
};

export const useLocation = (): Place => useRouter().place;
/** Goes to a path of this site. */
export const useNavigate = (): Navigate => useRouter().navigate;
/** Whether a page is on its way. */
export const useArriving = (): boolean => useRouter().pending;
/** What the `:names` of the route stand for in this address. */
export const useParams = <Name extends string>(): Record<Name, string> => use(ParamsContext) as Record<Name, string>;

/** The `?parameters` of the address. A change starts from what the address says at that moment. */
export const useSearchParams = () => {
  const { place, navigate } = useRouter();
  const params = useMemo(() => new URLSearchParams(place.search), [place.search]);
  const setParams = useCallback(
    (change: (current: URLSearchParams) => URLSearchParams, options?: { replace?: boolean }) => {
      const { pathname, search, hash } = window.location;
      const next = change(new URLSearchParams(search)).toString();
      navigate(pathname + (next && `?${next}`) + hash, options);
    },
    [navigate],
  );
  return [params, setParams] as const;
};

export type RouteEntry = { path: string; page: ComponentType };

/** The page of the first route that fits the address. */
export const Routes = ({ routes }: { routes: readonly RouteEntry[] }) => {
  const { pathname } = useLocation();
  for (const { path, page: Page } of routes) {
    const params = matchPath(path, pathname);
    if (params)
      return (
        <ParamsContext value={params}>
          <Page />
        </ParamsContext>
      );
  }
  return null;
};
