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
  /** Marks of one row follow each other by the left and right keys, in the order of the page, wherever they lie. */
  row?: string;
  /** Those of one column by the keys up and down. */
  column?: string;
  children?: ReactNode;
};

const STEPS: Readonly<Record<string, readonly [line: 'row' | 'column', step: -1 | 1]>> = {
  ArrowLeft: ['row', -1],
  ArrowRight: ['row', 1],
  ArrowUp: ['column', -1],
  ArrowDown: ['column', 1],
};

/** The one before or after in the row or column of a mark; none where it is in no such line, or at its end. */
const nextInLine = (mark: HTMLElement, marks: readonly HTMLElement[], key: string): HTMLElement | undefined => {
  const [line, step] = STEPS[key] ?? ['row', 0];
  const name = mark.dataset[line];
  if (!name || !step) return undefined;
  const inLine = marks.filter(({ dataset }) => dataset[line] === name);
  return inLine[inLine.indexOf(mark) + step];
};

const nearest = (mark: HTMLElement, marks: readonly HTMLElement[], key: string): HTMLElement | undefined => {
  const places = marks.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { element, left, right, top, bottom };
  });
  return nextMark(mark.getBoundingClientRect(), places, key)?.element;
};

const goOn = (event: KeyboardEvent<HTMLAnchorElement>) => {
  const { currentTarget: mark, key } = event;
  const marks = [...(mark.closest('figure')?.querySelectorAll<HTMLAnchorElement>('[data-mark]') ?? [])];
  const next = nextInLine(mark, marks, key) ?? nearest(mark, marks, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** A bar, point or area of a drawing, in HTML or in SVG: the arrow keys go to the next in its line or in their direction, Enter opens its records. */
export const Mark = ({ words, href, entry = false, row, column, children }: MarkProps) => (
  <a
    className={styles.mark}
    href={href}
    role={href ? undefined : 'img'}
    aria-label={words}
    tabIndex={entry ? 0 : -1}
    data-mark
    data-row={row}
    data-column={column}
    onKeyDown={goOn}
  >
    {children}
  </a>
);
