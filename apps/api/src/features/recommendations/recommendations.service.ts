import { Injectable } from '@nestjs/common';
import type { CreateRecommendation, PatchRecommendation } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertReasonUnstamped } from '../findings/finding.contents';
import { recordSteps } from '../findings/status-events';
import { assertContents, assertPatch } from './recommendation.contents';
import { link, relink } from './recommendation.findings';
import { assertKnown } from './recommendation.known';
import { lockRecommendation } from './recommendation.lock';
import { assertEditable, issuesFor } from './recommendations.policy';

const ISSUE = `
  INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, text_uk,
    type, priority, issued_on, response_due_on, target_on)
  VALUES ($1, next_reference('recommendation', $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

@Injectable()
export class RecommendationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly idempotency: Idempotency,
  ) {}

  create(actor: PersonActor, key: string | undefined, input: CreateRecommendation): Promise<string> {
    const { issuerId, addresseeId, alsoAddressedIds = [], findingIds, text, issuedOn = today() } = input;
    if (!issuesFor(actor, issuerId))
      throw new DomainError('recommendation.issuer-not-yours', [{ path: 'issuerId', code: 'not-yours' }]);
    assertContents({ ...input, issuedOn });
    return this.idempotency.once(actor, key, ['recommendation', input], async (tx, id) => {
      await assertAddressees(tx, addresseeId, alsoAddressedIds);
      const named = [id, `${this.config.country}-R`, issuerId, addresseeId, alsoAddressedIds, actor.id];
      const worded = [text.en || null, text.uk || null, input.type, input.priority ?? null];
      await tx.query(ISSUE, [...named, ...worded, issuedOn, input.responseDueOn ?? null, input.targetOn ?? null]);
      await link(tx, actor, issuerId, id, findingIds);
      await recordSteps(
        tx,
        actor,
        { recommendationId: id },
        { axis: 'position', from: null, to: 'pending', effectiveOn: issuedOn },
        { axis: 'implementation', from: null, to: 'open', effectiveOn: issuedOn },
      );
      const detail = { addresseeId, findingIds };
      await this.audit.record(tx, actor, 'recommendation.issued', { subjectId: id, bodyId: issuerId, detail });
    });
  }

  patch(actor: PersonActor, id: string, version: number, input: PatchRecommendation): Promise<void> {
    return this.db.transaction((tx) => this.patchWithin(tx, actor, id, version, input));
  }

  /** The same as a part of something larger. */
  async patchWithin(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    version: number,
    input: PatchRecommendation,
  ): Promise<void> {
    const { findingIds, note, ...contents } = input;
    assertReasonUnstamped({ note });
    const found = await lockRecommendation(tx, actor, id);
    assertEditable(actor, found, contents);
    assertVersion(found.version, version);
    assertPatch(found, contents);
    const relinked = findingIds && (await relink(tx, actor, found, findingIds));
    await updateRow(tx, 'recommendation', id, patchedColumns(contents));
    const detail = { fields: Object.keys(input), ...relinked, ...(note && { note }) };
    await this.audit.record(tx, actor, 'recommendation.changed', { subjectId: id, bodyId: found.issuerId, detail });
  }
}

const COLUMNS = {
  type: 'type',
  priority: 'priority',
  issuedOn: 'issued_on',
  responseDueOn: 'response_due_on',
  targetOn: 'target_on',
} as const;

/** The columns that a patch changes; the text is replaced in both languages at once. */
function patchedColumns({ text, ...input }: Omit<PatchRecommendation, 'findingIds' | 'note'>): Record<string, unknown> {
  const plain = Object.entries(input).map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]);
  return { ...Object.fromEntries(plain), ...(text && { text_en: text.en || null, text_uk: text.uk || null }) };
}

async function assertAddressees(tx: EntityManager, addressee: string, also: readonly string[]) {
  const known: { id: string }[] = await tx.query('SELECT id FROM stakeholder WHERE id = ANY($1)', [
    [addressee, ...also],
  ]);
  if (!known.some(({ id }) => id === addressee))
    throw new DomainError('stakeholder.unknown', [{ path: 'addresseeId', code: 'unknown' }]);
  assertKnown(
    'stakeholder.unknown',
    'alsoAddressedIds',
    also,
    known.map(({ id }) => id),
  );
}
