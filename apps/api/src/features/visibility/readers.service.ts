import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { lockFinding } from '../findings/finding.lock';
import { CANDIDATES } from './readers';
import { mayName } from './visibility.policy';

/** Shows a finding to somebody by name. */
export const nameReader = (tx: EntityManager, actor: PersonActor, findingId: string, personId: string) =>
  tx.query(
    'INSERT INTO finding_reader (finding_id, person_id, granted_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [findingId, personId, actor.id],
  );

const REMOVE = 'DELETE FROM finding_reader WHERE finding_id = $1 AND person_id = $2 RETURNING person_id';

@Injectable()
export class ReadersService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  name(actor: PersonActor, findingId: string, personId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const bodyId = await lockNameable(tx, actor, findingId);
      const candidates: { id: string }[] = await tx.query(CANDIDATES.text, [findingId]);
      if (!candidates.some(({ id }) => id === personId))
        throw new DomainError('visibility.reader-unknown', [{ path: 'personId', code: 'unknown' }]);
      await nameReader(tx, actor, findingId, personId);
      const told = { subjectId: findingId, bodyId, detail: { personId } };
      await this.audit.record(tx, actor, 'finding.reader-named', told);
    });
  }

  remove(actor: PersonActor, findingId: string, personId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const bodyId = await lockNameable(tx, actor, findingId);
      const [removed] = await tx.query(REMOVE, [findingId, personId]);
      if (removed.length === 0) throw new DomainError('visibility.reader-not-found');
      const told = { subjectId: findingId, bodyId, detail: { personId } };
      await this.audit.record(tx, actor, 'finding.reader-removed', told);
    });
  }
}

/** Holds a finding for which somebody says who reads it; answers its body. */
async function lockNameable(tx: EntityManager, actor: PersonActor, id: string): Promise<string> {
  const { record, authorId } = await lockFinding(tx, actor, id);
  if (!mayName(actor, { ...record, authorId })) throw new DomainError('access.refused');
  return record.bodyId;
}
