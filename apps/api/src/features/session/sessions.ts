import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashOf, newSecret } from '../../platform/access/secrets';

/** A session just opened, and the secret that the cookie is to hold. */
export interface Opened {
  readonly personId: string;
  readonly secret: string;
}

/** However busy, a session ends a week after it began. */
export const SESSION_DAYS = 7;

@Injectable()
export class Sessions {
  /** Always a new secret: the session that the browser came with ends, so that one planted there gains nothing. */
  async open(tx: EntityManager, personId: string, replaced?: string): Promise<Opened> {
    if (replaced) await this.end(tx, replaced);
    const secret = newSecret();
    await tx.query(OPEN, [hashOf(secret), personId, SESSION_DAYS]);
    await tx.query('UPDATE person SET last_signed_in_at = now() WHERE id = $1', [personId]);
    return { personId, secret };
  }

  /** Answers whose session it was. */
  async end(tx: EntityManager, secret: string): Promise<string | undefined> {
    const [ended] = await tx.query('DELETE FROM session WHERE token_hash = $1 RETURNING person_id', [hashOf(secret)]);
    return ended[0]?.person_id;
  }

  /** All sessions of a person, or all but the one that they use now. */
  async endAllOf(tx: EntityManager, personId: string, except?: string): Promise<void> {
    await tx.query('DELETE FROM session WHERE person_id = $1 AND token_hash IS DISTINCT FROM $2', [
      personId,
      except ? hashOf(except) : null,
    ]);
  }
}

const OPEN = `
  INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(days => $3::int))`;
