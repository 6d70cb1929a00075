import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { rewrap, type Envelope } from '../../platform/sealing/envelope';
import { SealingKeys, newSealingKey, type SealingKey } from '../../platform/sealing/sealing-keys';
import { keyNamed, oneAtATime } from './identity-vault';

const SEALED = `
  SELECT source_id AS "sourceId", sealed, wrapped_key AS "wrappedKey", key_id AS "keyId" FROM source_identity FOR UPDATE`;
const USED = 'SELECT DISTINCT key_id AS "keyId" FROM source_identity';
const COVER = 'UPDATE source_identity SET wrapped_key = $2, key_id = $3 WHERE source_id = $1';

/** Puts a new key in the place of the deployment's, under which the keys of all identities lie from then on. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly keys: SealingKeys,
  ) {}

  /**
   * Answers how many identities there are. The former key goes only once the database has let go of it: wherever this
   * breaks off, each identity opens with a key that is there, and doing it again finishes it.
   */
  async rotate(): Promise<number> {
    const covered = await this.cover();
    await this.forget();
    return covered;
  }

  /** Begins to seal with a new key, and puts it over all that was sealed before; keeps the former ones. */
  cover(): Promise<number> {
    const next = newSealingKey();
    return this.db.transaction(async (tx) => {
      await oneAtATime(tx);
      const former = await this.keys.all();
      await this.keys.keep([next, ...former]);
      return this.coverAll(tx, former, next);
    });
  }

  /** Lets go of the keys under which nothing lies: by what the database says now, for others may change them as well. */
  forget(): Promise<void> {
    return this.db.transaction(async (tx) => {
      await oneAtATime(tx);
      const used: { keyId: string }[] = await tx.query(USED);
      const [current, ...former] = await this.keys.all();
      const needed = former.filter(({ id }) => used.some(({ keyId }) => keyId === id));
      if (current) await this.keys.keep([current, ...needed]);
    });
  }

  private async coverAll(tx: EntityManager, former: readonly SealingKey[], next: SealingKey): Promise<number> {
    const sealed: (Envelope & { sourceId: string })[] = await tx.query(SEALED);
    for (const { sourceId, ...envelope } of sealed) {
      const { wrappedKey, keyId } = rewrap(keyNamed(envelope.keyId, former), next, envelope, sourceId);
      await tx.query(COVER, [sourceId, wrappedKey, keyId]);
    }
    await this.audit.record(tx, { id: null }, 'source.key-changed', { detail: { identities: sealed.length } });
    return sealed.length;
  }
}
