import { Injectable } from '@nestjs/common';
import type { CreateReferenceFigure } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';

const ADD = `
  INSERT INTO reference_figure (id, kind, institution_id, dimension, since, as_of, counts, publisher, publisher_category,
    title, address, published_on, author_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Locked, so that of two people who enter overlapping periods at once the second is refused. */
const INSTITUTION = `SELECT FROM stakeholder WHERE id = $1 AND category = 'security-institution' FOR NO KEY UPDATE`;
const OVERLAPPING = `
  SELECT FROM reference_figure WHERE kind = 'complaints' AND institution_id = $1
    AND since <= $3 AND as_of >= $2 AND (since, as_of) <> ($2, $3)`;

@Injectable()
export class ReferenceFiguresService {
  constructor(
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  record(actor: PersonActor, key: string | undefined, input: CreateReferenceFigure): Promise<string> {
    return this.idempotency.once(actor, key, ['reference-figure', input], async (tx, id) => {
      const { kind, asOf, counts, source } = input;
      const institutionId = 'institutionId' in input ? input.institutionId : null;
      const dimension = 'dimension' in input ? input.dimension : null;
      const since = 'since' in input ? input.since : null;
      if (institutionId) await assertInstitution(tx, institutionId);
      if (institutionId && since) await assertApart(tx, institutionId, since, asOf);
      const { publisher, category, title, address = null, publishedOn } = source;
      const told = [publisher, category, title, address, publishedOn];
      await tx.query(ADD, [id, kind, institutionId, dimension, since, asOf, counts, ...told, actor.id]);
      await this.audit.record(tx, actor, 'reference-figure.recorded', { subjectId: id, detail: { kind, asOf } });
    });
  }
}

async function assertInstitution(tx: EntityManager, institutionId: string): Promise<void> {
  if ((await tx.query(INSTITUTION, [institutionId])).length === 0)
    throw new DomainError('reference-figure.institution-unknown', [{ path: 'institutionId', code: 'unknown' }]);
}

/** A complaint of two periods would count twice; the same period again is a correction. */
async function assertApart(tx: EntityManager, institutionId: string, since: string, asOf: string): Promise<void> {
  if ((await tx.query(OVERLAPPING, [institutionId, since, asOf])).length > 0)
    throw new DomainError('reference-figure.periods-overlap', [{ path: 'since', code: 'conflict' }]);
}
