import type { List } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { DomainError } from '../errors/domain-error';
import { composed, type Database } from './database';
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
  /** Joins that only the records of the page need. */
  readonly joins?: string;
}

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
}

/**
 * One page and the exact total, of one moment. The cursor holds the last row's sort value and id, so that records which
 * come or go meanwhile shift nothing.
 */
export async function page<T>(db: Database, of: PageOf, { limit, cursor }: Place): Promise<List<T>> {
  const { from, filter, sorting } = of;
  const list = JSON.stringify([from, filter.sql, filter.values, today()]);
  const counting = [...filter.values];
  const after = cursor === undefined ? '' : beyond(readCursor(cursor, sorting), of);
  const most = filter.value(limit + 1);
  const read = (total: string) => db.rows<Row<T>>(statementOf(of, after, most, total), filter.values);

  const known = rememberedTotal(list);
  let rows = known ? await read('NULL::int') : [];
  let total = rows[0]?.snapshot === known?.snapshot ? known?.total : undefined;
  if (total === undefined) {
    rows = await read('(SELECT count(*)::int FROM found)');
    const [first] = rows;
    total = first?.total ?? (cursor === undefined ? 0 : await countAlone(db, of, counting));
    if (first) rememberTotal(list, { total, snapshot: first.snapshot });
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => row.record),
    next: rows.length > limit && last ? writeCursor(last, sorting) : null,
    total,
  };
}

const beyond = (last: { key: string; id: string }, { filter, sorting }: PageOf) =>
  `WHERE (key, id) ${sorting.descending ? '<' : '>'} (${filter.value(last.key)}::${sorting.type}, ${filter.value(last.id)}::uuid)`;

function statementOf(
  { subject, record, from, id, filter, sorting, joins = '' }: PageOf,
  after: string,
  most: string,
  total: string,
) {
  const order = sorting.descending ? 'DESC' : 'ASC';
  return composed(
    subject,
    `WITH found AS NOT MATERIALIZED (SELECT ${id} AS id, ${sorting.by} AS key FROM ${from} WHERE ${filter.sql}),
    page AS (SELECT id, key FROM found ${after} ORDER BY key ${order}, id ${order} LIMIT ${most})
    SELECT ${total} AS total, pg_current_snapshot()::text AS snapshot, page.id, page.key::text AS key, ${record} AS record
    FROM page JOIN ${from} ON ${id} = page.id ${joins} ORDER BY page.key ${order}, page.id ${order}`,
  );
}

/** An empty page says nothing of the total: there may be records before the cursor. */
async function countAlone(
  db: Database,
  { subject, from, filter }: PageOf,
  values: readonly unknown[],
): Promise<number> {
  const text = `SELECT count(*)::int AS total FROM ${from} WHERE ${filter.sql}`;
  return (await db.one<{ total: number }>(composed(`${subject}.total`, text), values))?.total ?? 0;
}

const writeCursor = ({ key, id }: { key: string; id: string }, { type }: Sorting) =>
  Buffer.from(JSON.stringify([key, id, type])).toString('base64url');

/** A cursor of a list sorted otherwise names no place in this one. */
function readCursor(cursor: string, { type }: Sorting): { key: string; id: string } {
  try {
    const [key, id, of] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) && of === type)
      return { key, id };
  } catch {
    // falls through: not one of ours
  }
  throw new DomainError('request.invalid-cursor');
}
