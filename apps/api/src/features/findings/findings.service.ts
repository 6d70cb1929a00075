import { Injectable } from '@nestjs/common';
import type { CreateFinding, Finding, PatchFinding } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { writingBody } from '../../platform/access/writing-body';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertActivity } from './finding.activity';
import { changeFinding } from './finding.change';
import { assertContents, assertReasonUnstamped } from './finding.contents';
import { lockFinding } from './finding.lock';
import { LOG_FINDING, logged } from './finding.log';
import { assertNotLowered } from './finding.patch';
import type { FindingRow } from './finding.record';
import { assertNoCircle, assertRepeated } from './finding.repeats';
import { assertEditable, present } from './findings.policy';
import { OVERSEEN, whyNotOverseen, type Overseen } from './overseen';
import { recordSteps } from './status-events';

@Injectable()
export class FindingsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly idempotency: Idempotency,
  ) {}

  /** Why an institution was refused is asked only once the statement has refused: what goes well pays nothing for it. */
  async create(actor: PersonActor, input: CreateFinding): Promise<Finding> {
    await this.assertReferences(actor, input);
    const row = await this.db.one<FindingRow>(LOG_FINDING, this.valuesOf(actor, uuidv7(), input));
    if (!row) throw await this.whyRefused(input);
    return present(actor, row);
  }

  /** The same for a request that may be sent again under its key; answers the id. */
  async createOnce(actor: PersonActor, key: string, input: CreateFinding): Promise<string> {
    await this.assertReferences(actor, input);
    return this.idempotency.once(actor, key, ['finding', input], async (tx, id) => {
      const made = await tx.query(LOG_FINDING.text, this.valuesOf(actor, id, input));
      if (made.length === 0) throw await this.whyRefused(input);
    });
  }

  async patch(actor: PersonActor, id: string, version: number, input: PatchFinding): Promise<void> {
    await this.assertReferences(actor, input);
    return this.db.transaction((tx) => this.patchWithin(tx, actor, id, version, input));
  }

  /** The same as a part of something larger; what it refers to was looked at before. */
  async patchWithin(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    version: number,
    input: PatchFinding,
  ): Promise<void> {
    const row = await lockFinding(tx, actor, id);
    const { record } = row;
    assertEditable(actor, row);
    assertVersion(record.version, version);
    assertReasonUnstamped(input);
    assertContents({ observedOn: record.observedOn, observedTo: record.observedTo, ...input });
    assertNotLowered(row, input.visibility);
    await assertNoCircle(tx, id, input.repeatOf);
    const made = { madeFor: 'change', note: input.note || null, reach: 'inside' } as const;
    const { lapsed } = await changeFinding(tx, actor, row, input, made);
    const { visibility = record.visibility } = input;
    await recordSteps(tx, actor, { findingId: id }, { axis: 'visibility', from: record.visibility, to: visibility });
    const detail = { fields: Object.keys(input), lapsed };
    await this.audit.record(tx, actor, 'finding.changed', { subjectId: id, bodyId: record.bodyId, detail });
  }

  private async assertReferences(actor: PersonActor, input: PatchFinding): Promise<void> {
    await assertActivity(this.db, actor, input.activityId);
    await assertRepeated(this.db, actor, input.repeatOf);
  }

  private valuesOf(actor: PersonActor, id: string, input: CreateFinding): unknown[] {
    assertContents(input);
    return logged(id, writingBody(actor, 'finding', 'bodyId', input.bodyId), actor.id, this.config.country, input);
  }

  private async whyRefused({ institutionIds }: CreateFinding): Promise<DomainError> {
    return whyNotOverseen(institutionIds, await this.db.rows<Overseen>(OVERSEEN, [institutionIds]));
  }
}
