import { Injectable } from '@nestjs/common';
import type { AuditVerification } from '@nahliad/contracts';
import { SEAL_HASH } from '../../platform/audit/audit.sealer';
import { Database } from '../../platform/database/database';

const AT_ONCE = 20_000;

/**
 * The seals of a range, each computed anew from the seal before it and the entry as it stands today; `brokenAt` is the
 * first that is missing or differs. $1 and $2 are the position and hash of the last seal before the range.
 */
const RANGE = {
  name: 'audit.verify-range',
  text: `
    WITH range AS (SELECT * FROM audit_seal WHERE position > $1 ORDER BY position LIMIT ${AT_ONCE}),
    links AS (
      SELECT s.position, s.hash, e.*,
        lag(s.position, 1, $1::bigint) OVER in_order + 1 AS expected,
        lag(s.hash, 1, $2::bytea) OVER in_order AS previous
      FROM range s LEFT JOIN audit_entry e ON e.id = s.entry_id
      WINDOW in_order AS (ORDER BY s.position)
    )
    SELECT count(*)::int AS seals, max(e.position)::float8 AS head,
      (SELECT hash FROM range ORDER BY position DESC LIMIT 1) AS "headHash",
      min(e.expected) FILTER (
        WHERE e.position <> e.expected OR e.hash <> ${SEAL_HASH('e.previous', 'e.position')})::float8 AS "brokenAt"
    FROM links e`,
};

/** An entry is sealed or waits to be; one that is neither has lost its seal from the end of the chain. */
const ENTRIES = {
  name: 'audit.verify-entries',
  text: `
    SELECT count(*)::int AS entries, count(u.entry_id)::int AS unsealed,
      count(*) FILTER (WHERE s.entry_id IS NULL AND u.entry_id IS NULL)::int AS lost
    FROM audit_entry e
    LEFT JOIN audit_seal s ON s.entry_id = e.id
    LEFT JOIN audit_unsealed u ON u.entry_id = e.id`,
};

interface Range {
  readonly seals: number;
  readonly head: number | null;
  readonly headHash: Buffer | null;
  readonly brokenAt: number | null;
}
type Entries = Record<'entries' | 'unsealed' | 'lost', number>;

@Injectable()
export class AuditVerifications {
  constructor(private readonly db: Database) {}

  /** Walks the whole chain range by range, and finds every entry its place in it. */
  async verify(): Promise<AuditVerification> {
    const chain = await this.walk();
    const { entries, unsealed, lost } = (await this.db.one<Entries>(ENTRIES)) as Entries;
    const brokenAt = chain.brokenAt ?? (lost ? chain.head + 1 : null);
    return { whole: brokenAt === null, entries, unsealed, brokenAt, headHash: chain.headHash?.toString('hex') ?? null };
  }

  private async walk() {
    let [head, headHash, brokenAt]: [number, Buffer | null, number | null] = [0, null, null];
    for (let seals = AT_ONCE; seals === AT_ONCE;) {
      const range = (await this.db.one<Range>(RANGE, [head, headHash ?? Buffer.alloc(0)])) as Range;
      seals = range.seals;
      head = range.head ?? head;
      headHash = range.headHash ?? headHash;
      brokenAt ??= range.brokenAt;
    }
    return { head, headHash, brokenAt };
  }
}
