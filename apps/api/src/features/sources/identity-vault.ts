import { Injectable } from '@nestjs/common';
import type { SourceIdentity } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { open, seal, type Envelope } from '../../platform/sealing/envelope';
import { SealingKeys, newSealingKey, type SealingKey } from '../../platform/sealing/sealing-keys';

/** Whoever seals waits for whoever changes the keys, and the other way round: nothing is sealed with a key about to go. */
export const oneAtATime = (tx: EntityManager): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('nahliad sealing keys'))`);

const ANY = 'SELECT EXISTS (SELECT FROM source_identity) AS sealed';
const KEEP = `
  INSERT INTO source_identity (source_id, sealed, wrapped_key, key_id) VALUES ($1, $2, $3, $4)
  ON CONFLICT (source_id) DO UPDATE
    SET sealed = excluded.sealed, wrapped_key = excluded.wrapped_key, key_id = excluded.key_id`;
/** Held until it was read, so that its key does not go in the meantime. */
const TAKE = `
  SELECT sealed, wrapped_key AS "wrappedKey", key_id AS "keyId" FROM source_identity WHERE source_id = $1 FOR SHARE`;
const DESTROY = 'DELETE FROM source_identity WHERE source_id = $1';

/** Who sources are, as the database keeps it: encrypted before it comes there, and decrypted after it left. */
@Injectable()
export class IdentityVault {
  constructor(private readonly keys: SealingKeys) {}

  async seal(tx: EntityManager, sourceId: string, identity: SourceIdentity): Promise<void> {
    await oneAtATime(tx);
    const { sealed, wrappedKey, keyId } = seal(await this.key(tx), JSON.stringify(identity), sourceId);
    await tx.query(KEEP, [sourceId, sealed, wrappedKey, keyId]);
  }

  async open(tx: EntityManager, sourceId: string): Promise<SourceIdentity> {
    const [envelope]: Envelope[] = await tx.query(TAKE, [sourceId]);
    if (!envelope) throw new DomainError('source.no-identity');
    const key = keyNamed(envelope.keyId, await this.keys.all());
    return JSON.parse(opened(key, envelope, sourceId));
  }

  /** Its own key goes with it: what copies of the text there may be can be read by nobody. */
  async destroy(tx: EntityManager, sourceId: string): Promise<void> {
    await tx.query(DESTROY, [sourceId]);
  }

  /** The first one is made when it is needed; never beside identities that were sealed with another, which is lost. */
  private async key(tx: EntityManager): Promise<SealingKey> {
    const [current] = await this.keys.all();
    if (current) return current;
    const [{ sealed }] = await tx.query(ANY);
    if (sealed) throw new DomainError('source.key-lost');
    const first = newSealingKey();
    await this.keys.keep([first]);
    return first;
  }
}

/** The key with which something was sealed, if it is still there. */
export function keyNamed(id: string, keys: readonly SealingKey[]): SealingKey {
  const key = keys.find((one) => one.id === id);
  if (!key) throw new DomainError('source.key-lost');
  return key;
}

function opened(key: SealingKey, envelope: Envelope, sourceId: string): string {
  try {
    return open(key, envelope, sourceId);
  } catch {
    // What Node says of a tag that does not fit says nothing of what is wrong.
    throw new DomainError('source.identity-damaged');
  }
}
