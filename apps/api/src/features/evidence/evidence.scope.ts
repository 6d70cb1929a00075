import { bodiesOf, type Actor } from '../../platform/access/actor';
import { answeredFindings, overseenFindings, readableFindings } from '../../platform/access/finding-scope';
import type { Where } from '../../platform/database/where';

/** No revision of it came after it. */
export const LATEST = 'NOT EXISTS (SELECT FROM evidence later WHERE later.revises = e.id)';

export interface EvidenceScope {
  /** Whether somebody reads a file with all that is known of it. */
  readonly inside: string;
  readonly readable: string;
}

/**
 * Which evidence somebody may read, as SQL over an `evidence` named `e` on a `finding` named `f`. Overseers of the finding
 * read all of it, an institution its own; everybody else who reads the finding gets the redacted copies in their latest
 * revision, and the institution those originals too which its overseers share with it.
 */
export function evidenceScope(actor: Actor, where: Where): EvidenceScope {
  const own = where.value(bodiesOf(actor, 'respondent'));
  const inside = `(${overseenFindings(actor, where)} OR (e.body_id <> f.body_id AND e.body_id = ANY(${own}::uuid[])))`;
  const given = `(e.kind = 'redaction' OR e.shared_with_institution AND ${answeredFindings(actor, where)})`;
  const readable = `(${readableFindings(actor, where)}
    AND (${inside} OR ${given} AND e.withdrawn_at IS NULL AND ${LATEST}))`;
  return { inside, readable };
}
