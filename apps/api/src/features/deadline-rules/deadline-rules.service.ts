import { Injectable } from '@nestjs/common';
import type { CreateHoliday, PatchDeadlineRule, PatchHoliday } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { replyRule } from './reply-rule';

const KEEP_RULE = `
  UPDATE deadline_rule SET unit = $1, days = $2, holidays_suspended = $3, version = version + 1 WHERE key = 'reply'`;

/** Changes hold for periods that begin from then on: one that runs keeps the rule by which it was counted. */
@Injectable()
export class DeadlineRulesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  patchReplyRule(actor: PersonActor, version: number, input: PatchDeadlineRule): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.query(`SELECT FROM deadline_rule WHERE key = 'reply' FOR UPDATE`);
      const { rule } = await replyRule(tx);
      assertVersion(rule.version, version);
      const { unit, days, holidaysSuspended } = { ...rule, ...input };
      await tx.query(KEEP_RULE, [unit, days, holidaysSuspended]);
      await this.audit.record(tx, actor, 'deadline-rule.changed', { detail: { unit, days, holidaysSuspended } });
    });
  }

  createHoliday(actor: PersonActor, key: string | undefined, input: CreateHoliday): Promise<string> {
    return this.idempotency.once(actor, key, ['holiday', input], async (tx, id) => {
      const { name, rule } = input;
      await tx.query('INSERT INTO holiday (id, name_en, name_uk, rule) VALUES ($1, $2, $3, $4)', [
        ...[id, name.en || null, name.uk || null, JSON.stringify(rule)],
      ]);
      await this.audit.record(tx, actor, 'holiday.created', { subjectId: id, detail: { rule } });
    });
  }

  patchHoliday(actor: PersonActor, id: string, version: number, { name, rule }: PatchHoliday): Promise<void> {
    return this.db.transaction(async (tx) => {
      assertVersion(await lockHoliday(tx, id), version);
      await updateRow(tx, 'holiday', id, {
        ...(name && { name_en: name.en || null, name_uk: name.uk || null }),
        ...(rule && { rule: JSON.stringify(rule) }),
      });
      await this.audit.record(tx, actor, 'holiday.changed', { subjectId: id, detail: { rule } });
    });
  }

  deleteHoliday(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockHoliday(tx, id);
      await tx.query('DELETE FROM holiday WHERE id = $1', [id]);
      await this.audit.record(tx, actor, 'holiday.deleted', { subjectId: id });
    });
  }
}

/** Answers its version. */
async function lockHoliday(tx: EntityManager, id: string): Promise<number> {
  const [row] = await tx.query('SELECT version FROM holiday WHERE id = $1 FOR UPDATE', [id]);
  if (!row) throw new DomainError('holiday.not-found');
  return row.version;
}
