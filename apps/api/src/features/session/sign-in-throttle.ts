import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashOf } from '../../platform/access/secrets';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { networkOf, secondsToWait, type Scope } from './sign-in-throttle.policy';

/** Slows guessing down; counted in the database, so that more instances are no more guesses. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly db: Database) {}

  /**
   * Lets an attempt pass or says when to come back. It counts as failed until `forgive` is called, so that many
   * attempts at once are no way around; one that has to wait is not counted.
   */
  admit(email: string, address: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const counts: Count[] = await tx.query(LOCK_COUNTS, [Object.values(keysOf(email, address)).sort()]);
      const wait = Math.max(...counts.map(({ key, failures, ago }) => secondsToWait(scopeOf(key), failures) - ago));
      if (wait > 0)
        throw new DomainError('access.throttled', [], { headers: { 'retry-after': String(Math.ceil(wait)) } });
      await tx.query(COUNT, [counts.map(({ key }) => key)]);
    });
  }

  /**
   * The account begins anew; the address only gets this attempt back, or one's own account would
   * clear the guesses at others.
   */
  async forgive(tx: EntityManager, email: string, address: string): Promise<void> {
    const keys = keysOf(email, address);
    await tx.query(LOCK, [Object.values(keys)]);
    await tx.query('DELETE FROM sign_in_throttle WHERE key = ANY($1)', [[keys.account, keys.pair]]);
    await tx.query('UPDATE sign_in_throttle SET failures = failures - 1 WHERE key = $1 AND failures > 0', [
      keys.address,
    ]);
  }
}

interface Count {
  readonly key: string;
  readonly failures: number;
  readonly ago: number;
}

/** Hashed, since people type anything into the field of the e-mail, their password included. */
const keysOf = (email: string, address: string): Record<Scope, string> => ({
  account: keyOf('account', email),
  address: keyOf('address', networkOf(address)),
  pair: keyOf('pair', `${email} ${networkOf(address)}`),
});
const keyOf = (scope: Scope, counted: string) => `${scope}:${hashOf(counted).toString('base64url')}`;
const scopeOf = (key: string) => key.slice(0, key.indexOf(':')) as Scope;

/** Always in the order of the keys, so that no two attempts wait for each other. */
const LOCK = 'SELECT FROM sign_in_throttle WHERE key = ANY($1) ORDER BY key FOR UPDATE';
const LOCK_COUNTS = `
  INSERT INTO sign_in_throttle AS t (key, failures, last_failed_at)
  SELECT key, 0, clock_timestamp() FROM unnest($1::text[]) key ORDER BY key
  ON CONFLICT (key) DO UPDATE
    SET failures = CASE WHEN t.last_failed_at < clock_timestamp() - interval '1 day' THEN 0 ELSE t.failures END
  RETURNING key, failures, extract(epoch FROM clock_timestamp() - last_failed_at)::float8 AS ago`;
const COUNT = `
  UPDATE sign_in_throttle SET failures = failures + 1, last_failed_at = clock_timestamp() WHERE key = ANY($1)`;
