import { Injectable } from '@nestjs/common';
import type { EscalationChain, PutEscalationChain } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { namedJson } from '../../platform/database/json';
import { DomainError } from '../../platform/errors/domain-error';
import { assertKnown } from '../recommendations/recommendation.known';
import { issuesFor } from '../recommendations/recommendations.policy';

const OF_BODY = {
  name: 'escalation.chain',
  text: `
    SELECT coalesce(json_agg(json_build_object('daysPastDue', e.days_past_due, 'recipient', e.recipient,
      'stakeholder', CASE WHEN s.id IS NOT NULL THEN ${namedJson('s')} END)
      ORDER BY e.days_past_due, e.recipient, e.id), '[]') AS steps
    FROM escalation_step e LEFT JOIN stakeholder s ON s.id = e.stakeholder_id WHERE e.body_id = $1`,
};
const ADD = `
  INSERT INTO escalation_step (id, body_id, days_past_due, recipient, stakeholder_id) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING`;

/** Whom each body tells of its overdue recommendations: its leads decide, and nobody else is concerned. */
@Injectable()
export class EscalationChains {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async of(actor: PersonActor, bodyId: string): Promise<EscalationChain> {
    assertLeads(actor, bodyId);
    const row = await this.db.one<Pick<EscalationChain, 'steps'>>(OF_BODY, [bodyId]);
    return { bodyId, steps: row?.steps ?? [] };
  }

  set(actor: PersonActor, bodyId: string, { steps }: PutEscalationChain): Promise<void> {
    assertLeads(actor, bodyId);
    return this.db.transaction(async (tx) => {
      await assertStakeholders(tx, steps);
      await tx.query('DELETE FROM escalation_step WHERE body_id = $1', [bodyId]);
      for (const { daysPastDue, recipient, stakeholderId = null } of steps)
        await tx.query(ADD, [uuidv7(), bodyId, daysPastDue, recipient, stakeholderId]);
      await this.audit.record(tx, actor, 'escalation-chain.set', { subjectId: bodyId, bodyId, detail: { steps } });
    });
  }
}

function assertLeads(actor: PersonActor, bodyId: string): void {
  if (!issuesFor(actor, bodyId)) throw new DomainError('recommendation.issuer-not-yours');
}

async function assertStakeholders(tx: EntityManager, steps: PutEscalationChain['steps']): Promise<void> {
  const named = steps.flatMap(({ stakeholderId }) => stakeholderId ?? []);
  const known: { id: string }[] = await tx.query('SELECT id FROM stakeholder WHERE id = ANY($1)', [named]);
  assertKnown(
    'stakeholder.unknown',
    'steps',
    named,
    known.map(({ id }) => id),
  );
}
