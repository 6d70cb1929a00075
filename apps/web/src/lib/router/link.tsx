import type { AnchorHTMLAttributes } from 'react';
import { useLocation } from './router';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string };

/** A link to another page of this site; the router follows it, as it does every `<a href="/…">`. */
export const Link = ({ to, children, ...rest }: LinkProps) => (
  <a {...rest} href={to}>
    {children}
  </a>
);

/** A link that knows when one is there, or below it. */
export const NavLink = (props: LinkProps) => {
  const { pathname } = useLocation();
  const isHere = pathname === props.to || (props.to !== '/' && pathname.startsWith(`${props.to}/`));
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />;
};
