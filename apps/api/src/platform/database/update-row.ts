import type { EntityManager } from 'typeorm';
import { where } from './where';

/** Changes one row by the columns named here, and counts its version up. */
export async function updateRow(
  tx: EntityManager,
  table: string,
  id: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = where().equals('id', id);
  const set = Object.entries(columns).map(([column, value]) => `${column} = ${row.value(value)}`);
  await tx.query(`UPDATE ${table} SET ${[...set, 'version = version + 1'].join(', ')} WHERE ${row.sql}`, row.values);
}
