import type { List } from '@nahliad/contracts';
import { DomainError } from '../errors/domain-error';
import { composed, type Database } from './database';
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
  /** The rows cost so much to find that they are found once, and both counted and paged from there. */
  readonly dear?: boolean;
}

/** Where in the list somebody is; given apart from the parts of the statement, so that no filter can pose as one. */
export interface Place {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * One page and the exact total, in one statement. The cursor holds the last row's sort value and id, so that records
 * which come or go meanwhile shift nothing.
 */
export async function page<T>(db: Database, of: PageOf, { limit, cursor }: Place): Promise<List<T>> {
  const { filter, sorting, record, from, id, joins = '', dear = false } = of;
  const found = `SELECT ${id} AS id, ${sorting.by} AS key FROM ${from} WHERE ${filter.sql}`;
  const order = sorting.descending ? 'DESC' : 'ASC';
  let after = '';
  if (cursor !== undefined) {
    const last = readCursor(cursor, sorting);
    const place = `(${filter.value(last.key)}::${sorting.type}, ${filter.value(last.id)}::uuid)`;
    after = `WHERE (key, id) ${sorting.descending ? '<' : '>'} ${place}`;
  }
  const statement = composed(
    of.subject,
    `WITH found AS ${dear ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (${found}),
    page AS (SELECT id, key FROM found ${after} ORDER BY key ${order}, id ${order} LIMIT ${filter.value(limit + 1)})
    SELECT (SELECT count(*)::int FROM found) AS total, page.id, page.key::text AS key, ${record} AS record
    FROM page JOIN ${from} ON ${id} = page.id ${joins} ORDER BY page.key ${order}, page.id ${order}`,
  );
  const rows = await db.rows<{ total: number; id: string; key: string; record: T }>(statement, filter.values);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => row.record),
    next: rows.length > limit && last ? writeCursor(last, sorting) : null,
    total: rows[0]?.total ?? (cursor === undefined ? 0 : await countAlone(db, of)),
  };
}

/** An empty page says nothing of the total: there may be records before the cursor. */
async function countAlone(db: Database, of: PageOf): Promise<number> {
  const text = `SELECT count(*)::int AS total FROM ${of.from} WHERE ${of.filter.sql}`;
  const used = of.filter.values.slice(0, of.filter.values.length - 3);
  return (await db.one<{ total: number }>(composed(`${of.subject}.total`, text), used))?.total ?? 0;
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
