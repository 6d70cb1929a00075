import { Injectable, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../access/actor';
import { Database } from '../database/database';
import { DomainError } from '../errors/domain-error';
import { takesHeader } from '../http/answers';
import { Jobs } from '../jobs/jobs';

const LONGEST_KEY = 200;
const AN_HOUR_MS = 60 * 60 * 1000;
const FORGET = {
  name: 'idempotency.forget',
  text: `DELETE FROM idempotency_key WHERE created_at < now() - interval '7 days'`,
};
const CLAIM = `
  INSERT INTO idempotency_key (person_id, key, request_hash, result_id) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING result_id`;
const CLAIMED = 'SELECT request_hash, result_id FROM idempotency_key WHERE person_id = $1 AND key = $2';

/** What the sender calls a request that it may have to send again: `Idempotency-Key`. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (key === undefined) return undefined;
    if (typeof key !== 'string' || key.length === 0 || key.length > LONGEST_KEY)
      throw new DomainError('request.malformed');
    return key;
  },
  [takesHeader('Idempotency-Key', false, 'Sent again with the same body within a week, nothing is made twice')],
);

@Injectable()
export class Idempotency {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every(AN_HOUR_MS, 'idempotency.forget', () => this.db.rows(FORGET));
  }

  /**
   * Makes something in a transaction, and only once however often the same person sends the same request under one key;
   * answers the id of what was made. The key is written in that transaction too: of two requests at once the second
   * waits for the first, and then makes nothing. For a week the same key with another request is refused. Whoever
   * brings the id sees by the answer whether it was made now; secrets stay out of `request`, of which a hash is kept.
   */
  once(
    actor: Pick<Actor, 'id'>,
    key: string | undefined,
    request: unknown,
    make: (tx: EntityManager, id: string) => Promise<void>,
    id = uuidv7(),
  ): Promise<string> {
    return this.db.transaction(async (tx) => {
      const madeBefore = key === undefined ? undefined : await claim(tx, actor, key, request, id);
      if (madeBefore !== undefined) return madeBefore;
      await make(tx, id);
      return id;
    });
  }
}

/** Takes the key for this id, or answers the id of what was made under it before. */
async function claim(
  tx: EntityManager,
  actor: Pick<Actor, 'id'>,
  key: string,
  request: unknown,
  id: string,
): Promise<string | undefined> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  const claimed = await tx.query(CLAIM, [actor.id, key, hash, id]);
  if (claimed.length > 0) return undefined;
  const [earlier] = await tx.query(CLAIMED, [actor.id, key]);
  if (!hash.equals(earlier.request_hash)) throw new DomainError('request.idempotency-mismatch');
  return earlier.result_id;
}
