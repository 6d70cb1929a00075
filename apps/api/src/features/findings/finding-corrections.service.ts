import { Injectable } from '@nestjs/common';
import type { CorrectFinding } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { assertCorrection } from './finding-moves.policy';
import { changeFinding } from './finding.change';
import { assertContents, assertReasonUnstamped } from './finding.contents';
import { lockFinding } from './finding.lock';
import { isPublished } from './findings.standing';
import { recordSteps } from './status-events';

@Injectable()
export class FindingCorrectionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** A final text changes openly: what it said stays readable beside it, for all who could read it. */
  correct(actor: PersonActor, id: string, { fields, note }: CorrectFinding): Promise<void> {
    assertReasonUnstamped({ note });
    return this.db.transaction(async (tx) => {
      const row = await lockFinding(tx, actor, id);
      assertCorrection(actor, row);
      const { observedOn, observedTo, publication: from, bodyId } = row.record;
      assertContents({ observedOn, observedTo, ...fields });
      const to = isPublished(row.record) ? 'corrected' : from;
      const reach = isPublished(row.record) ? 'public' : 'institution';
      const columns = { publication: to };
      const made = { madeFor: 'correction', note, reach, columns } as const;
      const { text, lapsed } = await changeFinding(tx, actor, row, fields, made);
      if (!text) throw new DomainError('finding.correction-empty', [{ path: 'fields', code: 'unchanged' }]);
      await recordSteps(tx, actor, { findingId: id }, { axis: 'publication', from, to, note });
      const detail = { fields: Object.keys(fields), lapsed };
      await this.audit.record(tx, actor, 'finding.corrected', { subjectId: id, bodyId, detail });
    });
  }
}
