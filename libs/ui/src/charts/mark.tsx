import type { KeyboardEvent, ReactNode } from 'react';
import { nextMark } from './next-mark';
import styles from './mark.module.css';

type MarkProps = {
  /** All that the mark says: "Human rights, grave: 12". */
  words: string;
  /** The records behind it. */
  href?: string;
  /** Where the Tab key comes in; from there the arrow keys go on. */
  entry?: boolean;
  children?: ReactNode;
};

const goOn = (event: KeyboardEvent<HTMLAnchorElement>) => {
  const drawing = event.currentTarget.closest('figure');
  const marks = [...(drawing?.querySelectorAll<HTMLAnchorElement>('[data-mark]') ?? [])].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { element, left, right, top, bottom };
  });
  const next = nextMark(event.currentTarget.getBoundingClientRect(), marks, event.key);
  if (!next) return;
  event.preventDefault();
  next.element.focus();
};

/** A bar, point or area of a drawing, in HTML or in SVG: the arrow keys go to the next in their direction, Enter opens its records. */
export const Mark = ({ words, href, entry = false, children }: MarkProps) => (
  <a
    className={styles.mark}
    href={href}
    role={href ? undefined : 'img'}
    aria-label={words}
    tabIndex={entry ? 0 : -1}
    data-mark
    onKeyDown={goOn}
  >
    {children}
  </a>
);
