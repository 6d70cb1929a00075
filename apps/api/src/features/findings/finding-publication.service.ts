import { Injectable } from '@nestjs/common';
import type { PublishFinding } from '@nahliad/contracts';
import { today, type PublicationState } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertPublication } from './finding-moves.policy';
import { assertReasonUnstamped } from './finding.contents';
import { lockDueFinding, lockFinding } from './finding.lock';
import type { FindingRow } from './finding.record';
import { showLatestVersion } from './finding.versions';
import { isPublishable } from './findings.standing';
import { recordSteps } from './status-events';

@Injectable()
export class FindingPublicationService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  publish(actor: PersonActor, id: string, publication: PublishFinding): Promise<void> {
    assertReasonUnstamped(publication);
    return this.db.transaction((tx) => this.publishWithin(tx, actor, id, publication));
  }

  /** The same as a part of something larger. */
  async publishWithin(tx: EntityManager, actor: PersonActor, id: string, publication: PublishFinding): Promise<void> {
    const row = await lockFinding(tx, actor, id);
    assertPublication(actor, row, publication, today());
    await this.take(tx, actor, row, publication);
  }

  /** Publishes one finding whose day has come, as was decided; answers false where none is left. */
  publishDue(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const row = await lockDueFinding(tx);
      if (!row) return false;
      await this.take(tx, { id: null }, row, { to: isPublishable(row.record) ? 'published' : 'unpublished' });
      return true;
    });
  }

  private async take(
    tx: EntityManager,
    actor: Pick<Actor, 'id'>,
    { record: { id, publication: from, visibility, bodyId } }: FindingRow,
    { to, note, on }: { to: PublicationState; note?: string | undefined; on?: string | undefined },
  ): Promise<void> {
    const seen = to === 'published' ? 'public' : visibility;
    await updateRow(tx, 'finding', id, {
      publication: to,
      visibility: seen,
      publish_on: on ?? null,
      updated_at: new Date(),
    });
    if (to === 'published') await showLatestVersion(tx, id, 'public');
    await recordSteps(
      tx,
      actor,
      { findingId: id },
      { axis: 'visibility', from: visibility, to: seen },
      { axis: 'publication', from, to, note: note || null },
    );
    await this.audit.record(tx, actor, `finding.${to}`, { subjectId: id, bodyId, detail: { from, visibility, on } });
  }
}
