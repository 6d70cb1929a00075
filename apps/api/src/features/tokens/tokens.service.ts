import { Injectable } from '@nestjs/common';
import type { CreateToken } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Actors, TOKEN_PREFIX } from '../../platform/access/actors';
import { hashOf, newSecret } from '../../platform/access/secrets';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { TokenEntity } from './token.entity';
import { expiryOf } from './tokens.policy';

@Injectable()
export class TokensService {
  constructor(
    private readonly db: Database,
    private readonly actors: Actors,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /** The secret is told now and never again: not to the same request sent again either. */
  async create(
    actor: PersonActor,
    key: string | undefined,
    input: CreateToken,
  ): Promise<{ id: string; secret?: string }> {
    const { name, expiresOn } = input;
    const [id, secret, expiresAt] = [uuidv7(), TOKEN_PREFIX + newSecret(), expiryOf(expiresOn, new Date())];
    const make = async (tx: EntityManager) => {
      await tx.insert(TokenEntity, { id, personId: actor.id, name, tokenHash: hashOf(secret), expiresAt });
      await this.audit.record(tx, actor, 'token.created', { subjectId: id });
    };
    const made = await this.idempotency.once(actor, key, ['token', input], make, id);
    return { id: made, ...(made === id && { secret }) };
  }

  async revoke(actor: PersonActor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { affected } = await tx.delete(TokenEntity, { id, personId: actor.id });
      if (!affected) throw new DomainError('token.not-found');
      await this.audit.record(tx, actor, 'token.revoked', { subjectId: id });
    });
    await this.actors.forgetAll();
  }
}
