import { useEffect } from 'react';

let arrivals = 0;

/** After a step to another page, focus moves to its heading: who does not see it hears where they are. */
export const Arrival = () => {
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1 || window.location.hash) return;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, []);
  return null;
};
