/** Where a mark is drawn. */
export type Place = Readonly<Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>>;

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies aside is further away than it looks to whoever presses "right". */
const ASIDE = 3;

/** The nearest of these marks in the direction of an arrow key, or undefined where there is none, or no such key. */
export const nextMark = <Mark extends Place>(from: Place, others: readonly Mark[], key: string): Mark | undefined => {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const [x, y] = direction;
  const edge = (Math.abs(x) * (from.right - from.left) + Math.abs(y) * (from.bottom - from.top)) / 2;
  const reachable = others.flatMap((mark) => {
    const right = (mark.left + mark.right - from.left - from.right) / 2;
    const down = (mark.top + mark.bottom - from.top - from.bottom) / 2;
    const ahead = right * x + down * y;
    return ahead > edge ? [{ mark, distance: ahead + ASIDE * Math.abs(right * y + down * x) }] : [];
  });
  return reachable.toSorted((one, other) => one.distance - other.distance)[0]?.mark;
};
