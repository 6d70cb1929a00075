import { Injectable } from '@nestjs/common';
import type { CreateMandate, PatchMandate } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { MandateEntity } from './mandate.entity';

@Injectable()
export class MandatesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  create(actor: PersonActor, key: string | undefined, input: CreateMandate): Promise<string> {
    return this.idempotency.once(actor, key, ['mandate', input], async (tx, id) => {
      const mandate = apply(tx.create(MandateEntity, { id }), input);
      await assertStakeholders(tx, mandate);
      await tx.insert(MandateEntity, mandate);
      await this.audit.record(tx, actor, 'mandate.created', { subjectId: id, bodyId: mandate.bodyId });
    });
  }

  patch(actor: PersonActor, id: string, version: number, input: PatchMandate): Promise<void> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOne(MandateEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new DomainError('mandate.not-found');
      assertVersion(found.version, version);
      const mandate = apply(found, input);
      await assertStakeholders(tx, mandate);
      await tx.save(mandate);
      const detail = { fields: Object.keys(input) };
      await this.audit.record(tx, actor, 'mandate.changed', { subjectId: id, bodyId: mandate.bodyId, detail });
    });
  }
}

function apply(mandate: MandateEntity, { legalBasis, ...input }: PatchMandate): MandateEntity {
  Object.assign(mandate, input);
  if (legalBasis) Object.assign(mandate, { legalBasisEn: legalBasis.en || null, legalBasisUk: legalBasis.uk || null });
  const { validFrom, validTo } = mandate;
  if (validFrom && validTo && validTo < validFrom)
    throw new DomainError('mandate.period-reversed', [{ path: 'validTo', code: 'before-start' }]);
  return mandate;
}

const NAMED = `
  SELECT EXISTS (SELECT FROM stakeholder WHERE id = $1) AS body,
    (SELECT institution_type IS NOT NULL FROM stakeholder WHERE id = $2) AS overseen`;

/** Anybody may oversee, an institution its own house too; only an institution is overseen. */
async function assertStakeholders(tx: EntityManager, { bodyId, institutionId }: MandateEntity): Promise<void> {
  const [{ body, overseen }] = await tx.query(NAMED, [bodyId, institutionId]);
  if (!body) throw new DomainError('stakeholder.unknown', [{ path: 'bodyId', code: 'unknown' }]);
  if (overseen === null) throw new DomainError('stakeholder.unknown', [{ path: 'institutionId', code: 'unknown' }]);
  if (!overseen)
    throw new DomainError('stakeholder.not-an-institution', [{ path: 'institutionId', code: 'not-an-institution' }]);
}
