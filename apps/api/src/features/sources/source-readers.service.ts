import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { CANDIDATES, type Candidate } from './source-readers';
import { lockSource, toldOf, type LockedSource } from './source.lock';
import { mayName } from './sources.policy';

/** Lets somebody read who a source is. */
export const nameReader = (tx: EntityManager, actor: PersonActor, sourceId: string, personId: string) =>
  tx.query('INSERT INTO source_reader (source_id, person_id, granted_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    sourceId,
    personId,
    actor.id,
  ]);

const REMOVE = 'DELETE FROM source_reader WHERE source_id = $1 AND person_id = $2 RETURNING person_id';

@Injectable()
export class SourceReadersService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Nobody names themselves: to read who a source is takes somebody else who finds it needed. */
  name(actor: PersonActor, findingId: string, id: string, personId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const source = await lockNameable(tx, actor, findingId, id);
      const candidates: Candidate[] = await tx.query(CANDIDATES.text, [[source.bodyId]]);
      if (personId === actor.id || !candidates.some((candidate) => candidate.id === personId))
        throw new DomainError('source.reader-unknown', [{ path: 'personId', code: 'unknown' }]);
      await nameReader(tx, actor, id, personId);
      await this.audit.record(tx, actor, 'source.reader-named', toldOf(source, { personId }));
    });
  }

  remove(actor: PersonActor, findingId: string, id: string, personId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const source = await lockNameable(tx, actor, findingId, id);
      const [removed] = await tx.query(REMOVE, [id, personId]);
      if (removed.length === 0) throw new DomainError('source.reader-not-found');
      await this.audit.record(tx, actor, 'source.reader-removed', toldOf(source, { personId }));
    });
  }
}

async function lockNameable(tx: EntityManager, actor: PersonActor, findingId: string, id: string) {
  const source: LockedSource = await lockSource(tx, actor, findingId, id);
  if (source.identity !== 'sealed') throw new DomainError('source.no-identity');
  if (!mayName(actor, source)) throw new DomainError('access.refused');
  return source;
}
