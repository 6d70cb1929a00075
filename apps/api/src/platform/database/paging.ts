import type { List } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { DomainError } from '../errors/domain-error';
import { Reader, type Database } from './database';
import {
  EXACT,
  NOT_COUNTED,
  countAlone,
  read,
  records,
  type Last,
  type PageOf,
  type Row,
  type Sorting,
} from './page-rows';
import { Remembered, snapshotOf } from './remembered';

export type { PageOf, Sorting } from './page-rows';

/** A page without a record says nothing aside. */
export type Page<T> = List<T> & { readonly aside?: number };

/** Where in the list somebody is; given apart from the parts of the statement, so that no filter can pose as one. */
export interface Place {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const AT_ONCE = 500;

const totals = new Remembered<number>(1000, () => 1);
const pages = new Remembered<Page<unknown>>(10_000, ({ items }) => 1 + items.length);

/**
 * One page and the exact total, of one moment. The cursor holds the last row's sort value and id, so that records which
 * come or go meanwhile shift nothing. A page that was read before is answered again until somebody writes anything.
 */
export async function page<T>(db: Database | Reader, of: PageOf, { limit, cursor }: Place): Promise<Page<T>> {
  const after = cursor === undefined ? undefined : readCursor(cursor, of.sorting);
  const list = JSON.stringify([standingOf(db), of.from, of.filter.sql, of.filter.values, today()]);
  const place = JSON.stringify([of.subject, list, of.sorting, limit, cursor]);
  const before = pages.has(place) ? pages.asOf(await snapshotOf(db), place) : undefined;
  if (before) return before as Page<T>;
  const { rows, total } = await counted<T>(db, of, list, limit, after);
  const [first] = rows;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const aside = first?.aside ?? undefined;
  const now = {
    items: await records(db, of, shown),
    next: rows.length > limit && last ? writeCursor(last, of.sorting) : null,
    total,
    ...(aside !== undefined && { aside }),
  };
  if (first) pages.keep(place, first.snapshot, now);
  return now;
}

/** Counts only where the total of this list is not known to hold still. */
async function counted<T>(db: Database | Reader, of: PageOf, list: string, limit: number, after: Last | undefined) {
  if (totals.has(list)) {
    const rows = await read<T>(db, of, NOT_COUNTED, limit, limit + 1, after);
    const total = totals.asOf(rows[0]?.snapshot, list);
    if (total !== undefined) return { rows, total };
  }
  const rows = await read<T>(db, of, EXACT, limit, limit + 1, after);
  const [first] = rows;
  const total = first?.total ?? (after ? await countAlone(db, of) : 0);
  if (first) totals.keep(list, first.snapshot, total);
  return { rows, total };
}

/** Every record of a list, some hundred at a time, so that neither memory nor a connection is held for a slow reader. */
export async function* everything<T>(db: Database | Reader, of: PageOf): AsyncGenerator<T> {
  let rows: Row<T>[] = [];
  do {
    rows = await read<T>(db, of, NOT_COUNTED, AT_ONCE, AT_ONCE, rows.at(-1));
    yield* await records(db, of, rows);
  } while (rows.length === AT_ONCE);
}

/** A total is remembered only for those who are shown the same rows. */
const standingOf = (db: Database | Reader): string => (db instanceof Reader ? db.standing : '');

const writeCursor = ({ key, id }: Last, { type }: Sorting) =>
  Buffer.from(JSON.stringify([key, id, type])).toString('base64url');

/** A cursor of a list sorted otherwise names no place in this one. */
function readCursor(cursor: string, { type }: Sorting): Last {
  try {
    const [key, id, of] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) && of === type)
      return { key, id };
  } catch {
    // falls through: not one of ours
  }
  throw new DomainError('request.invalid-cursor');
}
