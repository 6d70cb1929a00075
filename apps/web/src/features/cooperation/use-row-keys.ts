import { useRef, useState, type KeyboardEvent } from 'react';

const MOVES: Record<string, (row: number, last: number) => number> = {
  ArrowUp: (row) => Math.max(row - 1, 0),
  ArrowDown: (row, last) => Math.min(row + 1, last),
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop of the Tab key for a whole list of buttons; arrow keys, Home and End go from one to the next. */
export const useRowKeys = (rows: number) => {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState(0);
  const current = Math.min(focused, rows - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[move(current, rows - 1)]?.focus();
  };
  const rowProps = (row: number) => ({
    tabIndex: row === current ? 0 : -1,
    onFocus: () => setFocused(row),
    onKeyDown,
  });
  return { list, rowProps };
};
