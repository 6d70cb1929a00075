import { Injectable } from '@nestjs/common';
import type { CreateStakeholder, PatchStakeholder } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { StakeholderEntity } from './stakeholder.entity';
import { assertConsistent } from './stakeholders.policy';

@Injectable()
export class StakeholdersService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  create(actor: PersonActor, key: string | undefined, input: CreateStakeholder): Promise<string> {
    return this.idempotency.once(actor, key, ['stakeholder', input], async (tx, id) => {
      const stakeholder = apply(tx.create(StakeholderEntity, { id }), input);
      await this.assertParent(tx, stakeholder);
      await tx.insert(StakeholderEntity, stakeholder);
      await this.audit.record(tx, actor, 'stakeholder.created', { subjectId: id });
    });
  }

  patch(actor: PersonActor, id: string, version: number, input: PatchStakeholder): Promise<void> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOne(StakeholderEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new DomainError('stakeholder.not-found');
      assertVersion(found.version, version);
      const stakeholder = apply(found, input);
      await this.assertParent(tx, stakeholder);
      await tx.save(stakeholder);
      await this.audit.record(tx, actor, 'stakeholder.changed', {
        subjectId: id,
        detail: { fields: Object.keys(input) },
      });
    });
  }

  private async assertParent(tx: EntityManager, { id, parentId }: StakeholderEntity): Promise<void> {
    if (!parentId) return;
    const [parent] = await tx.query(PARENT_CHAIN, [parentId, id]);
    if (!parent.exists) throw new DomainError('stakeholder.unknown', [{ path: 'parentId', code: 'unknown' }]);
    if (parent.circle) throw new DomainError('stakeholder.parent-circle', [{ path: 'parentId', code: 'circle' }]);
  }
}

/** Whether $1 exists, and whether $2 is among it and its ancestors. */
const PARENT_CHAIN = `
  WITH RECURSIVE chain AS (
    SELECT id, parent_id FROM stakeholder WHERE id = $1
    UNION
    SELECT s.id, s.parent_id FROM stakeholder s JOIN chain ON s.id = chain.parent_id
  )
  SELECT count(*) > 0 AS exists, coalesce(bool_or(id = $2), false) AS circle FROM chain`;

function apply(stakeholder: StakeholderEntity, { name, ...input }: PatchStakeholder): StakeholderEntity {
  Object.assign(stakeholder, input);
  if (name) Object.assign(stakeholder, { nameEn: name.en || null, nameUk: name.uk || null });
  assertConsistent(stakeholder);
  return stakeholder;
}
