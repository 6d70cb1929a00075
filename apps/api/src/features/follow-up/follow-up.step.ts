import { Injectable } from '@nestjs/common';
import type { FollowUp } from '@nahliad/contracts';
import type { FollowUpKind, FollowUpStep, Implementation, Language } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { updateRow } from '../../platform/database/update-row';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertUnstamped } from '../findings/finding.contents';
import { recordSteps } from '../findings/status-events';
import { lockRecommendation, type LockedRecommendation } from '../recommendations/recommendation.lock';
import { CLAIMED_BY } from '../recommendations/recommendation.story';
import { barrierFor, stepsFor } from '../recommendations/recommendation-steps.policy';
import { assertCitable } from './cited-evidence';

type Written = { readonly [L in Language]?: string | undefined };

/** What somebody says, and what it makes of the recommendation. */
export interface Said {
  readonly kind: FollowUpKind;
  readonly text: Written | undefined;
  readonly owner?: string;
  readonly evidenceIds?: readonly string[] | undefined;
  readonly amountResolved?: number | null | undefined;
  /** The state that it leads to. */
  readonly to: (from: Implementation) => Implementation;
  /** How it is told, where that is not the state. */
  readonly outcome?: FollowUp['outcome'];
  readonly reportDueOn: string | null;
  /** What belongs to it. */
  readonly also?: (tx: EntityManager, followUpId: string, recommendationId: string) => Promise<void>;
}

const CLAIMANT = `SELECT ${CLAIMED_BY} AS "claimedBy" FROM recommendation r WHERE r.id = $1`;
const KEEP = `
  INSERT INTO follow_up (id, recommendation_id, kind, author_id, outcome, text_en, text_uk, owner, evidence_ids, amount_resolved)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Takes a step of the lifecycle and keeps what was said with it, both or neither. */
@Injectable()
export class FollowUpStepTaker {
  constructor(
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  take(
    actor: PersonActor,
    key: string | undefined,
    id: string,
    step: FollowUpStep,
    input: unknown,
    said: Said,
  ): Promise<string> {
    const { kind, text, owner = null, evidenceIds = [], amountResolved = null, reportDueOn } = said;
    assertUnstamped({ text });
    return this.idempotency.once(actor, key, [step, id, input], async (tx, followUpId) => {
      const found = await lockRecommendation(tx, actor, id);
      await assertOpen(tx, actor, found, step);
      await assertCitable(tx, actor, id, evidenceIds);
      const to = said.to(found.implementation);
      const worded = [text?.en || null, text?.uk || null, owner, evidenceIds, amountResolved];
      await tx.query(KEEP, [followUpId, id, kind, actor.id, said.outcome ?? to, ...worded]);
      await said.also?.(tx, followUpId, id);
      await updateRow(tx, 'recommendation', id, { implementation: to, report_due_on: reportDueOn });
      const change = { axis: 'implementation', from: found.implementation, to } as const;
      await recordSteps(tx, actor, { recommendationId: id }, change);
      await this.audit.record(tx, actor, `recommendation.${kind}`, {
        subjectId: id,
        bodyId: kind === 'verification' ? found.issuerId : found.addresseeId,
        detail: { followUpId, step, from: found.implementation, to },
      });
    });
  }
}

async function assertOpen(tx: EntityManager, actor: PersonActor, found: LockedRecommendation, step: FollowUpStep) {
  const [{ claimedBy }] = await tx.query(CLAIMANT, [found.id]);
  const subject = { ...found, claimedBy };
  if (!stepsFor(actor, subject).includes(step))
    throw new DomainError(
      step === 'plan' || step === 'progress' || step === 'claim'
        ? 'recommendation.not-addressee'
        : 'recommendation.issuer-not-yours',
    );
  const because = barrierFor(actor, subject, step);
  if (because === 'four-eyes') throw new DomainError('recommendation.four-eyes');
  if (because) throw new DomainError('recommendation.move-refused', [{ path: 'step', code: because }]);
}
