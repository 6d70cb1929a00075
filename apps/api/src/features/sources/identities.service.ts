import { Injectable } from '@nestjs/common';
import type { ReadIdentity, SourceIdentity } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { DomainError } from '../../platform/errors/domain-error';
import { assertReasonUnstamped } from '../findings/finding.contents';
import { IdentityVault } from './identity-vault';
import { nameReader } from './source-readers.service';
import { lockSource, toldOf, type LockedSource } from './source.lock';
import { mayChange, mayDestroy, mayRead } from './sources.policy';

const LOG = 'INSERT INTO source_reading (id, source_id, person_id, reason) VALUES ($1, $2, $3, $4)';
const NOBODY_READS = 'DELETE FROM source_reader WHERE source_id = $1';

type Place = Pick<LockedSource, 'id' | 'findingId' | 'bodyId'>;

/** Who a source is: sealed, read by those who are named, and destroyed. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly vault: IdentityVault,
  ) {}

  /** Replaces the one that was sealed before. */
  seal(actor: PersonActor, findingId: string, id: string, identity: SourceIdentity): Promise<void> {
    return this.db.transaction(async (tx) => {
      const source = await lockSource(tx, actor, findingId, id);
      if (!mayChange(actor, source)) throw new DomainError('access.refused');
      await this.sealNew(tx, actor, source, identity);
    });
  }

  /** Whoever seals it knows it already, and is the first of its named readers. */
  async sealNew(tx: EntityManager, actor: PersonActor, place: Place, identity: SourceIdentity): Promise<void> {
    await this.vault.seal(tx, place.id, identity);
    await updateRow(tx, 'finding_source', place.id, { identity: 'sealed' });
    await nameReader(tx, actor, place.id, actor.id);
    await this.audit.record(tx, actor, 'source.identity-sealed', toldOf(place));
  }

  /** The reading is on record, and in the audit trail, before anything is told; what did not open was not read. */
  read(actor: PersonActor, findingId: string, id: string, input: ReadIdentity): Promise<SourceIdentity> {
    assertReasonUnstamped(input);
    return this.db.transaction(async (tx) => {
      const source = await lockSource(tx, actor, findingId, id);
      if (source.identity !== 'sealed') throw new DomainError('source.no-identity');
      if (!mayRead(actor, source)) throw new DomainError('source.not-a-reader');
      await tx.query(LOG, [uuidv7(), id, actor.id, input.reason]);
      await this.audit.record(tx, actor, 'source.identity-read', toldOf(source));
      return this.vault.open(tx, id);
    });
  }

  destroy(actor: PersonActor, findingId: string, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const source = await lockSource(tx, actor, findingId, id);
      if (source.identity !== 'sealed') throw new DomainError('source.no-identity');
      if (!mayDestroy(actor, source)) throw new DomainError('access.refused');
      await this.destroyNow(tx, actor, source);
    });
  }

  /** For good; that there was one, and who read it, stays on record. */
  async destroyNow(tx: EntityManager, actor: { id: string | null }, place: Place): Promise<void> {
    await this.vault.destroy(tx, place.id);
    await tx.query(NOBODY_READS, [place.id]);
    await updateRow(tx, 'finding_source', place.id, { identity: 'destroyed', identity_until: null });
    await this.audit.record(tx, actor, 'source.identity-destroyed', toldOf(place));
  }
}
