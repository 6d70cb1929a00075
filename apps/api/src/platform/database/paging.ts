import type { List } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { DomainError } from '../errors/domain-error';
import { Reader, composed, type Database } from './database';
import { rememberTotal, rememberedTotal } from './totals';
import type { Where } from './where';

export interface Sorting {
  readonly by: string;
  readonly type: string;
  readonly descending?: boolean;
}

export interface PageOf {
  /** Names the statement: `finding.list`. */
  readonly subject: string;
  /** The expression that makes one record as JSON. */
  readonly record: string;
  readonly from: string;
  readonly id: string;
  readonly filter: Where;
  readonly sorting: Sorting;
  /** What a record is read from, where the list needs more than that to choose by. */
  readonly recordFrom?: string;
  /** Joins that only the records of the page need. */
  readonly joins?: string;
  /** A number to be read in the same moment. */
  readonly aside?: string;
}

/** A page without a record says nothing aside. */
export type Page<T> = List<T> & { readonly aside?: number };

/** Where in the list somebody is; given apart from the parts of the statement, so that no filter can pose as one. */
export interface Place {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface Row<T> {
  readonly id: string;
  readonly key: string;
  readonly record: T;
  readonly total: number | null;
  readonly snapshot: string;
  readonly aside: number | null;
}

const EXACT = '(SELECT count(*)::int FROM found)';
const NOT_COUNTED = 'NULL::int';
const AT_ONCE = 500;

/**
 * One page and the exact total, of one moment. The cursor holds the last row's sort value and id, so that records which
 * come or go meanwhile shift nothing.
 */
export async function page<T>(db: Database | Reader, of: PageOf, { limit, cursor }: Place): Promise<Page<T>> {
  const after = cursor === undefined ? undefined : readCursor(cursor, of.sorting);
  const list = JSON.stringify([standingOf(db), of.from, of.filter.sql, of.filter.values, today()]);
  const known = rememberedTotal(list);
  let rows = known ? await read<T>(db, of, NOT_COUNTED, limit, limit + 1, after) : [];
  let total = rows[0]?.snapshot === known?.snapshot ? known?.total : undefined;
  if (total === undefined) {
    rows = await read<T>(db, of, EXACT, limit, limit + 1, after);
    const [first] = rows;
    total = first?.total ?? (after ? await countAlone(db, of) : 0);
    if (first) rememberTotal(list, { total, snapshot: first.snapshot });
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const aside = rows[0]?.aside ?? undefined;
  return {
    items: shown.map((row) => row.record),
    next: rows.length > limit && last ? writeCursor(last, of.sorting) : null,
    total,
    ...(aside !== undefined && { aside }),
  };
}

/** Every record of a list, some hundred at a time, so that neither memory nor a connection is held for a slow reader. */
export async function* everything<T>(db: Reader, of: PageOf): AsyncGenerator<T> {
  let rows: Row<T>[] = [];
  do {
    rows = await read<T>(db, of, NOT_COUNTED, AT_ONCE, AT_ONCE, rows.at(-1));
    for (const { record } of rows) yield record;
  } while (rows.length === AT_ONCE);
}

/** A total is remembered only for those who are shown the same rows. */
const standingOf = (db: Database | Reader): string => (db instanceof Reader ? db.standing : '');

type Last = Pick<Row<unknown>, 'key' | 'id'>;

/** `most` rows after `last`, of which the first `whole` carry their record: one beyond a page only says that there is more. */
function read<T>(
  db: Database | Reader,
  of: PageOf,
  total: string,
  whole: number,
  most: number,
  last?: Last,
): Promise<Row<T>[]> {
  const { subject, record, from, recordFrom = from, id, sorting, joins = '', aside = 'NULL' } = of;
  const filter = of.filter.copy();
  const [order, beyond] = sorting.descending ? ['DESC', '<'] : ['ASC', '>'];
  const after = last
    ? `WHERE (key, id) ${beyond} (${filter.value(last.key)}::${sorting.type}, ${filter.value(last.id)}::uuid)`
    : '';
  const statement = composed(
    subject,
    `WITH found AS NOT MATERIALIZED (SELECT ${id} AS id, ${sorting.by} AS key FROM ${from} WHERE ${filter.sql}),
    chosen AS (SELECT id, key FROM found ${after} ORDER BY key ${order}, id ${order} LIMIT ${filter.value(most)}),
    page AS (SELECT id, key, row_number() OVER (ORDER BY key ${order}, id ${order}) AS nth FROM chosen)
    SELECT ${total} AS total, pg_current_snapshot()::text AS snapshot, ${aside}::int AS aside,
      page.id, page.key::text AS key, CASE WHEN page.nth <= ${filter.value(whole)} THEN ${record} END AS record
    FROM page JOIN ${recordFrom} ON ${id} = page.id ${joins} ORDER BY page.nth`,
  );
  return db.rows<Row<T>>(statement, filter.values);
}

/** An empty page says nothing of the total: there may be records before the cursor. */
async function countAlone(db: Database | Reader, { subject, from, filter }: PageOf): Promise<number> {
  const text = `SELECT count(*)::int AS total FROM ${from} WHERE ${filter.sql}`;
  return (await db.one<{ total: number }>(composed(`${subject}.total`, text), filter.values))?.total ?? 0;
}

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
