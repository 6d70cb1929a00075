import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { RUNS_SINCE, TOLD } from '../recommendations/recommendation.escalation';
import { DEADLINES } from '../recommendations/recommendation.record';

const EVERY_MS = 60_000;
const AT_ONCE = 500;
const ONE_ESCALATOR = 0x6573636c;

const DUE = `
  SELECT r.id AS "recommendationId", r.issuer_id AS "issuerId", late.deadline, late.due_on::text AS "dueOn",
    step.days_past_due AS "daysPastDue", step.recipient, told.id AS "stakeholderId"
  FROM escalation_step step
  JOIN recommendation r ON r.issuer_id = step.body_id
  CROSS JOIN LATERAL ${DEADLINES}
  CROSS JOIN LATERAL (SELECT ${TOLD} AS id) told
  WHERE late.passed AND current_date - ${RUNS_SINCE} >= step.days_past_due AND told.id IS NOT NULL
    AND NOT EXISTS (SELECT FROM escalation e WHERE e.recommendation_id = r.id AND e.deadline = late.deadline
      AND e.due_on = late.due_on AND e.days_past_due = step.days_past_due AND e.recipient = step.recipient
      AND e.stakeholder_id = told.id)
  ORDER BY late.due_on, r.id, step.days_past_due LIMIT ${AT_ONCE}`;
const TELL = `
  INSERT INTO escalation (id, recommendation_id, deadline, due_on, days_past_due, recipient, stakeholder_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

interface DueEscalation {
  readonly recommendationId: string;
  readonly issuerId: string;
  readonly deadline: string;
  readonly dueOn: string;
  readonly daysPastDue: number;
  readonly recipient: string;
  readonly stakeholderId: string;
}

/** Puts on record, once each, whom the chain of the issuer tells that a deadline has passed. */
@Injectable()
export class Escalations {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    jobs: Jobs,
  ) {
    jobs.every(EVERY_MS, 'recommendation.escalate', () => this.escalateAll());
  }

  async escalateAll(): Promise<void> {
    while ((await this.escalateSome()) === AT_ONCE);
  }

  /** Of several instances one at a time: who waits finds afterwards that everybody has been told. */
  private escalateSome(): Promise<number> {
    return this.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_ESCALATOR]);
      const due: DueEscalation[] = await tx.query(DUE);
      for (const { recommendationId, issuerId, ...one } of due) {
        const id = uuidv7();
        const told = [one.deadline, one.dueOn, one.daysPastDue, one.recipient, one.stakeholderId];
        await tx.query(TELL, [id, recommendationId, ...told]);
        const detail = { escalationId: id, ...one };
        const audited = { subjectId: recommendationId, bodyId: issuerId, detail };
        await this.audit.record(tx, { id: null }, 'recommendation.escalated', audited);
      }
      return due.length;
    });
  }
}
