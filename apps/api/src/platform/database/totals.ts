import type { List } from '@nahliad/contracts';

const MOST_REMEMBERED = 1000;

interface Counted extends Pick<List<unknown>, 'total'> {
  readonly snapshot: string;
}

/**
 * Totals already counted, each with the snapshot of the database that it was counted in. Two statements that see the
 * same snapshot see the same records: as long as nobody has written anything, a total holds and is not counted again.
 */
const counted = new Map<string, Counted>();

export const rememberedTotal = (list: string): Counted | undefined => counted.get(list);

export function rememberTotal(list: string, total: Counted): void {
  if (counted.size >= MOST_REMEMBERED) counted.clear();
  counted.set(list, total);
}
