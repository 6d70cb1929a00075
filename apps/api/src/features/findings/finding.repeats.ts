import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { composed, type Database } from '../../platform/database/database';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const refusal = (code: string) => new DomainError('finding.repeat-of-refused', [{ path: 'repeatOf', code }]);

/** What was found again is said of a finding that its writer reads. */
export async function assertRepeated(db: Database, actor: Actor, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const one = where().equals('f.id', id);
  const text = `SELECT f.id FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
  if (!(await db.one(composed('finding.repeated', text), one.values))) throw refusal('unknown');
}

const ONE_REPEAT_AT_A_TIME = 0x72657065;
/** What $1 repeats, and so on. */
const REPEATED = `
  WITH RECURSIVE repeated AS (
    SELECT id, repeat_of FROM finding WHERE id = $1
    UNION
    SELECT f.id, f.repeat_of FROM finding f JOIN repeated ON f.id = repeated.repeat_of
  )
  SELECT id FROM repeated`;

/** Nothing repeats itself, also not by way of others. */
export async function assertNoCircle(
  tx: EntityManager,
  id: string,
  repeatOf: string | null | undefined,
): Promise<void> {
  if (!repeatOf) return;
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_REPEAT_AT_A_TIME]);
  const chain: { id: string }[] = await tx.query(REPEATED, [repeatOf]);
  if (chain.some((one) => one.id === id)) throw refusal('circle');
}
