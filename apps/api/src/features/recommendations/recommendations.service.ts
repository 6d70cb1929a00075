import { Injectable } from '@nestjs/common';
import type { CreateRecommendation, PatchRecommendation } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { NEVER_RECOMMENDED_ON } from '../findings/findings.policy';
import { recordSteps } from '../findings/status-events';
import { assertContents } from './recommendation.contents';
import { lockRecommendation } from './recommendation.lock';
import { isEditable, issuesFor } from './recommendations.policy';

const ISSUE = `
  INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, text_uk,
    type, priority, issued_on, response_due_on, target_on)
  VALUES ($1, next_reference('recommendation', $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const LINK = 'INSERT INTO finding_recommendation (finding_id, recommendation_id) SELECT unnest($2::uuid[]), $1';

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
      await assertFindings(tx, actor, issuerId, findingIds);
      await assertAddressees(tx, addresseeId, alsoAddressedIds);
      const named = [id, `${this.config.country}-R`, issuerId, addresseeId, alsoAddressedIds, actor.id];
      const worded = [text.en || null, text.uk || null, input.type, input.priority ?? null];
      await tx.query(ISSUE, [...named, ...worded, issuedOn, input.responseDueOn ?? null, input.targetOn ?? null]);
      await tx.query(LINK, [id, [...new Set(findingIds)]]);
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
    return this.db.transaction(async (tx) => {
      const found = await lockRecommendation(tx, actor, id);
      if (!issuesFor(actor, found.issuerId)) throw new DomainError('recommendation.issuer-not-yours');
      if (!isEditable(found)) throw new DomainError('recommendation.move-refused');
      assertVersion(found.version, version);
      const { issuedOn, responseDueOn, targetOn } = found;
      assertContents({ responseDueOn, targetOn, ...input, issuedOn: input.issuedOn ?? issuedOn });
      await updateRow(tx, 'recommendation', id, patchedColumns(input));
      const detail = { fields: Object.keys(input) };
      await this.audit.record(tx, actor, 'recommendation.changed', { subjectId: id, bodyId: found.issuerId, detail });
    });
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
function patchedColumns({ text, ...input }: PatchRecommendation): Record<string, unknown> {
  const plain = Object.entries(input).map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]);
  return { ...Object.fromEntries(plain), ...(text && { text_en: text.en || null, text_uk: text.uk || null }) };
}

/** Findings of the issuer that its lead reads, and on which there may be any. Held, so that none is closed meanwhile. */
async function assertFindings(tx: EntityManager, actor: PersonActor, issuerId: string, ids: readonly string[]) {
  const asked = where().in('f.id', ids, 'uuid').equals('f.body_id', issuerId);
  asked.and(readableFindings(actor, asked)).and(`f.workflow <> ALL(${asked.value(NEVER_RECOMMENDED_ON)}::text[])`);
  const text = `SELECT f.id FROM finding f WHERE ${asked.sql} FOR SHARE OF f`;
  const known: { id: string }[] = await tx.query(text, asked.values);
  assertKnown('recommendation.finding-unknown', 'findingIds', ids, known);
}

async function assertAddressees(tx: EntityManager, addressee: string, also: readonly string[]) {
  const known: { id: string }[] = await tx.query('SELECT id FROM stakeholder WHERE id = ANY($1)', [
    [addressee, ...also],
  ]);
  if (!known.some(({ id }) => id === addressee))
    throw new DomainError('stakeholder.unknown', [{ path: 'addresseeId', code: 'unknown' }]);
  assertKnown('stakeholder.unknown', 'alsoAddressedIds', also, known);
}

function assertKnown(
  code: 'recommendation.finding-unknown' | 'stakeholder.unknown',
  field: string,
  ids: readonly string[],
  known: readonly { id: string }[],
): void {
  const unknown = ids.flatMap((id, n) =>
    known.some((one) => one.id === id) ? [] : [{ path: `${field}.${n}`, code: 'unknown' }],
  );
  if (unknown.length) throw new DomainError(code, unknown);
}
