import { composed, type Database, type Reader } from './database';
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
  /**
   * Records come by a statement of their own, planned once: where the list is planned anew for each search, most of that
   * would go into the records and the policies on what they hold. For records that stand on their id alone.
   */
  readonly apart?: boolean;
  /** Finding them costs more than sorting them: where they are counted too, they are found once for both. */
  readonly foundOnce?: boolean;
  /** Joins that only the records of the page need. */
  readonly joins?: string;
  /** A number to be read in the same moment. */
  readonly aside?: string;
}

export interface Row<T> {
  readonly id: string;
  readonly key: string;
  readonly record: T;
  readonly total: number | null;
  readonly snapshot: string;
  readonly aside: number | null;
}

export const EXACT = '(SELECT count(*)::int FROM found)';
export const NOT_COUNTED = 'NULL::int';

/** Where in a list a row stands. */
export type Last = Pick<Row<unknown>, 'key' | 'id'>;

export function read<T>(
  db: Database | Reader,
  of: PageOf,
  total: string,
  whole: number,
  most: number,
  last?: Last,
): Promise<Row<T>[]> {
  const { subject, from, id, sorting, aside = 'NULL', apart, foundOnce } = of;
  const filter = of.filter.copy();
  const [order, beyond] = sorting.descending ? ['DESC', '<'] : ['ASC', '>'];
  const after = last
    ? `WHERE (key, id) ${beyond} (${filter.value(last.key)}::${sorting.type}, ${filter.value(last.id)}::uuid)`
    : '';
  const kept = foundOnce && total === EXACT ? 'MATERIALIZED' : 'NOT MATERIALIZED';
  const chosen = `SELECT id, key FROM found ${after} ORDER BY key ${order}, id ${order} LIMIT ${filter.value(most)}`;
  const record = apart ? 'NULL' : `CASE WHEN page.nth <= ${filter.value(whole)} THEN ${of.record} END`;
  const statement = composed(
    subject,
    `WITH found AS ${kept} (SELECT ${id} AS id, ${sorting.by} AS key FROM ${from} WHERE ${filter.sql}),
    chosen AS (${chosen}),
    page AS (SELECT id, key, row_number() OVER (ORDER BY key ${order}, id ${order}) AS nth FROM chosen)
    SELECT ${total} AS total, pg_current_snapshot()::text AS snapshot, ${aside}::int AS aside,
      page.id, page.key::text AS key, ${record} AS record
    FROM page ${apart ? '' : withRecords(of)} ORDER BY page.nth`,
  );
  return db.rows<Row<T>>(statement, filter.values);
}

const withRecords = ({ from, recordFrom = from, id, joins = '' }: PageOf, place = 'page'): string =>
  `JOIN ${recordFrom} ON ${id} = ${place}.id ${joins}`;

/** The records of these rows, in their order; one that is gone meanwhile is left out. */
export async function records<T>(db: Database | Reader, of: PageOf, rows: readonly Row<T>[]): Promise<T[]> {
  if (!of.apart) return rows.map((row) => row.record);
  const text = `SELECT ${of.record} AS record FROM unnest($1::uuid[]) WITH ORDINALITY place (id, nth)
    ${withRecords(of, 'place')} ORDER BY place.nth`;
  const whole = await db.rows<{ record: T }>(composed(`${of.subject}.records`, text), [rows.map(({ id }) => id)]);
  return whole.map((row) => row.record);
}

/** An empty page says nothing of the total: there may be records before the cursor. */
export async function countAlone(db: Database | Reader, { subject, from, filter }: PageOf): Promise<number> {
  const text = `SELECT count(*)::int AS total FROM ${from} WHERE ${filter.sql}`;
  return (await db.one<{ total: number }>(composed(`${subject}.total`, text), filter.values))?.total ?? 0;
}
