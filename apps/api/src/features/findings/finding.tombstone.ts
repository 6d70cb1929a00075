import type { FindingTombstone } from '@nahliad/contracts';
import type { Database } from '../../platform/database/database';
import { namedJson } from '../../platform/database/json';
import { DomainError } from '../../platform/errors/domain-error';

const TOMBSTONE = {
  name: 'finding.tombstone',
  text: `
    SELECT json_build_object('id', f.id, 'reference', f.reference, 'body', ${namedJson('body')},
      'publication', f.publication, 'retractedOn', e.effective_on, 'reason', e.note) AS tombstone
    FROM finding f
    JOIN stakeholder body ON body.id = f.body_id
    JOIN status_event e ON e.finding_id = f.id AND e.axis = 'publication' AND e.to_value = 'retracted'
    WHERE f.id = $1 AND f.publication = 'retracted'
    ORDER BY e.recorded_at DESC LIMIT 1`,
};

/** What somebody is told who may not read a finding: that it was published and retracted, or that there is none. */
export async function whyAbsent(db: Database, id: string): Promise<DomainError> {
  const row = await db.one<{ tombstone: FindingTombstone }>(TOMBSTONE, [id]);
  return row ? new DomainError('finding.retracted', [], { members: row }) : new DomainError('finding.not-found');
}
