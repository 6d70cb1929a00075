import { Injectable } from '@nestjs/common';
import type { PatchEvidence, WithdrawEvidence } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { assertSayable } from './evidence.contents';
import { lockEvidence } from './evidence.lock';
import { mayChange, mayShare, mayWithdraw } from './evidence.policy';

const COLUMNS = {
  title: 'title',
  retainUntil: 'retain_until',
  sharedWithInstitution: 'shared_with_institution',
} as const;
const FIELDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** What is changed about a file; the file itself never is. */
@Injectable()
export class EvidenceChanges {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  patch(actor: PersonActor, id: string, version: number, input: PatchEvidence): Promise<void> {
    assertSayable(input);
    return this.db.transaction(async (tx) => {
      const { evidence, finding } = await lockEvidence(tx, actor, id);
      const sharing = input.sharedWithInstitution !== undefined;
      if (!mayChange(actor, evidence, finding) || (sharing && !mayShare(actor, evidence, finding)))
        throw new DomainError('access.refused');
      assertVersion(evidence.version, version);
      const fields = FIELDS.filter((field) => input[field] !== undefined);
      await updateRow(tx, 'evidence', id, Object.fromEntries(fields.map((field) => [COLUMNS[field], input[field]])));
      const { retainUntil, sharedWithInstitution } = input;
      const detail = { findingId: finding.id, fields, retainUntil, sharedWithInstitution };
      await this.audit.record(tx, actor, 'evidence.changed', { subjectId: id, bodyId: finding.bodyId, detail });
    });
  }

  /** From now on only those who read originals see that there was one, and why there is none. */
  withdraw(actor: PersonActor, id: string, { reason }: WithdrawEvidence): Promise<void> {
    assertSayable({ reason });
    return this.db.transaction(async (tx) => {
      const { evidence, finding } = await lockEvidence(tx, actor, id);
      if (evidence.withdrawn) throw new DomainError('evidence.withdrawn');
      if (!mayWithdraw(actor, evidence, finding)) throw new DomainError('access.refused');
      const withdrawal = { withdrawn_at: new Date(), withdrawn_by: actor.id, withdrawal_reason: reason };
      await updateRow(tx, 'evidence', id, withdrawal);
      const detail = { findingId: finding.id };
      await this.audit.record(tx, actor, 'evidence.withdrawn', { subjectId: id, bodyId: finding.bodyId, detail });
    });
  }
}
