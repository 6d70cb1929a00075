import { Injectable } from '@nestjs/common';
import type { CreateActivity, PatchActivity } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { writingBody } from '../../platform/access/writing-body';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { mayEdit } from './activities.policy';
import { assertContents, courseOf } from './activity.contents';
import { inviteBodies, invitedOf } from './activity.invitations';
import { lockActivity } from './activity.lock';
import { recordOutcome } from './activity.outcome';
import { assertPatch, patchedColumns } from './activity.patch';
import { replaceScope } from './activity.scope';

const LOG = `
  INSERT INTO activity (id, reference, body_id, author_id, kind, title_en, title_uk, note_en, note_uk, started_on,
    ended_on, announced, outcome, visibility, status)
  VALUES ($1, next_reference('activity', $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

@Injectable()
export class ActivitiesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly idempotency: Idempotency,
  ) {}

  create(actor: PersonActor, key: string | undefined, input: CreateActivity): Promise<string> {
    const bodyId = writingBody(actor, 'activity', 'bodyIds.0', input.bodyIds?.[0]);
    const { status = 'logged', visibility = 'partners', title, note } = input;
    const course = courseOf(input);
    assertContents(course, input);
    if (visibility === 'public') throw new DomainError('activity.four-eyes', [{ path: 'visibility', code: 'lowered' }]);
    return this.idempotency.once(actor, key, ['activity', input], async (tx, id) => {
      const told = [title?.en || null, title?.uk || null, note?.en || null, note?.uk || null];
      const { startedOn, endedOn, outcome } = course;
      const when = [startedOn, endedOn, input.announced ?? null, outcome, visibility, status];
      await tx.query(LOG, [id, `${this.config.country}-A`, bodyId, actor.id, input.kind, ...told, ...when]);
      await replaceScope(tx, id, input);
      await inviteBodies(tx, actor, id, bodyId, input);
      if (status === 'logged') await recordOutcome(tx, actor, id, null, course);
      const detail = { status, outcome, invited: invitedOf(input) };
      await this.audit.record(tx, actor, `activity.${status === 'draft' ? 'drafted' : 'logged'}`, {
        subjectId: id,
        bodyId,
        detail,
      });
    });
  }

  patch(actor: PersonActor, id: string, version: number, input: PatchActivity): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { record, authorId } = await lockActivity(tx, actor, id);
      const subject = { ...record, authorId };
      if (!mayEdit(actor, subject)) throw new DomainError('access.refused');
      assertVersion(record.version, version);
      assertPatch(actor, subject, input);
      const { institutionIds, criteria } = input;
      if (institutionIds || criteria)
        await replaceScope(tx, id, {
          institutionIds: institutionIds ?? record.institutions.map((one) => one.id),
          criteria: criteria ?? record.criteria,
        });
      await updateRow(tx, 'activity', id, { ...patchedColumns(input), updated_at: new Date() });
      const { startedOn = record.startedOn, endedOn = record.endedOn, outcome = record.outcome } = input;
      const logs = record.status === 'draft' && input.status === 'logged';
      if (logs || record.status === 'logged')
        await recordOutcome(tx, actor, id, logs ? null : record.outcome, { startedOn, endedOn, outcome });
      await this.audit.record(tx, actor, `activity.${logs ? 'logged' : 'changed'}`, {
        subjectId: id,
        bodyId: record.bodyId,
        detail: { fields: Object.keys(input) },
      });
    });
  }
}
