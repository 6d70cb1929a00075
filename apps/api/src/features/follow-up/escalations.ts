import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { lastDayOf } from '../../platform/database/suspended-on';
import { Jobs } from '../../platform/jobs/jobs';
import { overdue, replyOverdue } from '../recommendations/recommendation.record';

const EVERY_MS = 60_000;
const AT_ONCE = 500;
const ONE_ESCALATOR = 0x6573636c;

/** A deadline runs on from where it stood still: days are counted from the later of both. */
const RUNS_SINCE = (due: string) => `greatest(${due}, (
  SELECT max(${lastDayOf('h')}) FROM deadline_suspension h
  WHERE h.recommendation_id = r.id AND ${lastDayOf('h')} < current_date))`;

/** Whom a step of the chain tells; where the addressee has no parent, nobody. */
const TOLD = `CASE step.recipient
  WHEN 'issuer-lead' THEN r.issuer_id
  WHEN 'addressee-head' THEN r.addressee_id
  WHEN 'addressee-parent' THEN (SELECT parent_id FROM stakeholder WHERE id = r.addressee_id)
  ELSE step.stakeholder_id END`;

const DUE = `
  SELECT r.id AS "recommendationId", r.issuer_id AS "issuerId", late.deadline, late.due_on::text AS "dueOn",
    step.days_past_due AS "daysPastDue", step.recipient, told.id AS "stakeholderId"
  FROM escalation_step step
  JOIN recommendation r ON r.issuer_id = step.body_id
  CROSS JOIN LATERAL (VALUES
    ('reply', r.response_due_on, r.response_due_on < current_date AND ${replyOverdue()}),
    ('implementation', r.target_on, r.target_on < current_date AND ${overdue()})
  ) late (deadline, due_on, passed)
  CROSS JOIN LATERAL (SELECT ${TOLD} AS id) told
  WHERE late.passed AND current_date - ${RUNS_SINCE('late.due_on')} >= step.days_past_due AND told.id IS NOT NULL
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
