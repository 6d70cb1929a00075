import { Injectable } from '@nestjs/common';
import type { CreateSource, PatchSource, SourceIdentity } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertUnstamped } from '../findings/finding.contents';
import { lockFinding } from '../findings/finding.lock';
import { IdentitiesService } from './identities.service';
import { lockSource, toldOf } from './source.lock';
import { addingBody, mayChange } from './sources.policy';

const INSERT = `
  INSERT INTO finding_source (id, finding_id, body_id, added_by, kind, reliability, credibility, note_en, note_uk,
    identity_until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** What a finding rests on, and how far it is to be relied on. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
    private readonly identities: IdentitiesService,
  ) {}

  /** Sent again under its key with another identity it is still the same request: of that not even a hash is kept. */
  add(actor: PersonActor, findingId: string, key: string | undefined, input: CreateSource): Promise<string> {
    assertSayable(input);
    const { identity, ...source } = input;
    return this.idempotency.once(actor, key, ['source', findingId, source], (tx, id) =>
      this.insert(tx, actor, { id, findingId }, source, identity),
    );
  }

  patch(actor: PersonActor, findingId: string, id: string, version: number, input: PatchSource): Promise<void> {
    assertSayable(input);
    return this.db.transaction(async (tx) => {
      const source = await lockSource(tx, actor, findingId, id);
      if (!mayChange(actor, source)) throw new DomainError('access.refused');
      assertVersion(source.version, version);
      await updateRow(tx, 'finding_source', id, columnsOf(input));
      await this.audit.record(tx, actor, 'source.changed', toldOf(source, { fields: Object.keys(input) }));
    });
  }

  /** Takes with it who it is and all that was said of it; that it was there, and who read its identity, stays on record. */
  remove(actor: PersonActor, findingId: string, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const source = await lockSource(tx, actor, findingId, id);
      if (!mayChange(actor, source)) throw new DomainError('access.refused');
      if (source.identity === 'sealed') await this.identities.destroyNow(tx, actor, source);
      await updateRow(tx, 'finding_source', id, {
        removed_at: new Date(),
        removed_by: actor.id,
        note_en: null,
        note_uk: null,
      });
      await this.audit.record(tx, actor, 'source.removed', toldOf(source));
    });
  }

  private async insert(
    tx: EntityManager,
    actor: PersonActor,
    { id, findingId }: { id: string; findingId: string },
    input: Omit<CreateSource, 'identity'>,
    identity: SourceIdentity | undefined,
  ): Promise<void> {
    const { record, participants } = await lockFinding(tx, actor, findingId);
    const bodyId = addingBody(actor, { ...record, participants });
    if (bodyId === undefined) throw new DomainError('access.refused');
    const { kind, reliability, credibility, note, identityUntil = null } = input;
    const written = [kind, reliability, credibility, note?.en || null, note?.uk || null, identityUntil];
    await tx.query(INSERT, [id, findingId, bodyId, actor.id, ...written]);
    await this.audit.record(tx, actor, 'source.added', toldOf({ id, findingId, bodyId }));
    if (identity) await this.identities.sealNew(tx, actor, { id, findingId, bodyId }, identity);
  }
}

/** No state secrets, and no day that is over already. */
function assertSayable({ note, identityUntil }: PatchSource): void {
  assertUnstamped({ note });
  if (identityUntil && identityUntil < today())
    throw new DomainError('request.invalid', [{ path: 'identityUntil', code: 'in-past' }]);
}

/** The columns that a patch changes; the note is replaced in both languages at once. */
function columnsOf({ kind, reliability, credibility, note, identityUntil }: PatchSource): Record<string, unknown> {
  const given = { kind, reliability, credibility, identity_until: identityUntil };
  const written = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(written), ...(note && { note_en: note.en || null, note_uk: note.uk || null }) };
}
