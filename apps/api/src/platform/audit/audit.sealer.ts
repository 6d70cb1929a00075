import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';

const AT_ONCE = 2000;
export const ONE_SEALER = 0x7365616c;

/** What a seal says of an entry. As JSON it reads the same in every time zone and date style, and no two entries alike. */
const content = (position: string) => `
  json_build_array(${position}, e.id, extract(epoch FROM e.at), e.person_id, e.action, e.subject_id, e.body_id,
    e.detail)::text`;

/**
 * The hash of a seal covers its position, the hash before it and the entry as it stands, so that no entry can be
 * changed, left out or put in later without breaking every seal after it.
 */
export const SEAL_HASH = (previous: string, position: string) =>
  `sha256(${previous} || convert_to(${content(position)}, 'UTF8'))`;

const HEAD = 'SELECT position, hash FROM audit_seal ORDER BY position DESC LIMIT 1';

const TAKE = `
  WITH waiting AS (
    DELETE FROM audit_unsealed WHERE ctid = ANY(ARRAY(SELECT ctid FROM audit_unsealed LIMIT ${AT_ONCE}))
    RETURNING entry_id
  ),
  placed AS (
    SELECT e.*, $1 + row_number() OVER (ORDER BY e.id) AS position
    FROM waiting w JOIN audit_entry e ON e.id = w.entry_id
  )
  SELECT e.id, e.position, ${content('e.position')} AS content FROM placed e ORDER BY e.position`;

const SEAL = `
  INSERT INTO audit_seal (position, entry_id, hash)
  SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bytea[])`;

interface Placed {
  readonly id: string;
  readonly position: number;
  readonly content: string;
}

/** Seals new entries into the chain, a second or so after they were written; of several instances one at a time. */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every(1000, 'audit.seal', () => this.sealAll());
  }

  /** Seals all that waits; answers how many entries that were. */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for (let some = AT_ONCE; some === AT_ONCE; sealed += some) some = await this.sealSome();
    return sealed;
  }

  private sealSome(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [gate] = await tx.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [ONE_SEALER]);
      if (!gate.mine) return 0;
      const [head = { position: 0, hash: Buffer.alloc(0) }] = await tx.query(HEAD);
      const placed: Placed[] = await tx.query(TAKE, [head.position]);
      await tx.query(SEAL, [
        placed.map(({ position }) => position),
        placed.map(({ id }) => id),
        hashesAfter(head.hash, placed),
      ]);
      return placed.length;
    });
  }
}

/** The same as SEAL_HASH, one after the other; in SQL each would have to look for the one before it. */
function hashesAfter(head: Buffer, placed: readonly Placed[]): Buffer[] {
  let hash = head;
  return placed.map(({ content }) => (hash = createHash('sha256').update(hash).update(content).digest()));
}
