import { Injectable } from '@nestjs/common';
import type { CreateAnnotation } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { mayDelete } from './annotations.policy';

const ADD = `
  INSERT INTO annotation (id, happened_on, text_en, text_uk, institution_id, author_id) VALUES ($1, $2, $3, $4, $5, $6)`;
const INSTITUTION = `SELECT FROM stakeholder WHERE id = $1 AND category = 'security-institution'`;
const LOCK = 'SELECT author_id AS "authorId" FROM annotation WHERE id = $1 FOR UPDATE';

@Injectable()
export class AnnotationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  create(actor: PersonActor, key: string | undefined, input: CreateAnnotation): Promise<string> {
    const { happenedOn, text, institutionId = null } = input;
    return this.idempotency.once(actor, key, ['annotation', input], async (tx, id) => {
      if (institutionId && (await tx.query(INSTITUTION, [institutionId])).length === 0)
        throw new DomainError('annotation.institution-unknown', [{ path: 'institutionId', code: 'unknown' }]);
      await tx.query(ADD, [id, happenedOn, text.en || null, text.uk || null, institutionId, actor.id]);
      await this.audit.record(tx, actor, 'annotation.created', { subjectId: id, detail: { happenedOn } });
    });
  }

  remove(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [annotation] = await tx.query(LOCK, [id]);
      if (!annotation) throw new DomainError('annotation.not-found');
      if (!mayDelete(actor, annotation)) throw new DomainError('annotation.not-yours');
      await tx.query('DELETE FROM annotation WHERE id = $1', [id]);
      await this.audit.record(tx, actor, 'annotation.deleted', { subjectId: id });
    });
  }
}
