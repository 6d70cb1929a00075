import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useLocation, useNavigate } from './router';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; replace?: boolean };

/** A press that the browser should take itself: another tab, another window, a download. */
const isTheBrowsers = (event: MouseEvent, { target, download }: LinkProps) =>
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  download !== undefined ||
  (target !== undefined && target !== '_self');

/** A link to another page of this site, without loading the site again. */
export const Link = (props: LinkProps) => {
  const { to, replace, onClick, ...rest } = props;
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isTheBrowsers(event, props)) return;
    event.preventDefault();
    navigate(to, { replace });
  };
  return <a {...rest} href={to} onClick={follow} />;
};

/** A link that knows when one is there, or below it. */
export const NavLink = (props: LinkProps) => {
  const { pathname } = useLocation();
  const isHere = pathname === props.to || (props.to !== '/' && pathname.startsWith(`${props.to}/`));
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />;
};
