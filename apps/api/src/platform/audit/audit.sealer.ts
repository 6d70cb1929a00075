import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';

const AT_ONCE = 2000;
const ONE_SEALER = 0x7365616c;

/**
 * The hash of a seal covers its position, the hash before it and the entry as it stands, so that no entry can be
 * changed, left out or put in later without breaking every seal after it. As JSON it reads the same in every time zone
 * and date style, and no two entries read alike.
 */
export const SEAL_HASH = (previous: string, position: string) => `
  sha256(${previous} || convert_to(json_build_array(${position}, e.id, extract(epoch FROM e.at), e.person_id, e.action,
    e.subject_id, e.body_id, e.detail)::text, 'UTF8'))`;

const SEAL = {
  name: 'audit.seal',
  text: `
    WITH RECURSIVE
    waiting AS (
      DELETE FROM audit_unsealed u USING (SELECT ctid FROM audit_unsealed LIMIT ${AT_ONCE}) batch
      WHERE u.ctid = batch.ctid
      RETURNING u.entry_id
    ),
    head AS (SELECT coalesce(max(position), 0) AS position FROM audit_seal),
    ordered AS (
      SELECT row_number() OVER (ORDER BY e.id) AS nth, e.* FROM waiting w JOIN audit_entry e ON e.id = w.entry_id
    ),
    chain AS (
      SELECT 0::bigint AS nth, NULL::uuid AS entry_id,
        coalesce((SELECT hash FROM audit_seal s WHERE s.position = head.position), ''::bytea) AS hash
      FROM head
      UNION ALL
      SELECT e.nth, e.id, ${SEAL_HASH('chain.hash', '(SELECT position FROM head) + e.nth')}
      FROM chain JOIN ordered e ON e.nth = chain.nth + 1
    )
    INSERT INTO audit_seal (position, entry_id, hash)
    SELECT (SELECT position FROM head) + nth, entry_id, hash FROM chain WHERE nth > 0
    RETURNING position`,
};

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
      return (await tx.query(SEAL.text)).length;
    });
  }
}
