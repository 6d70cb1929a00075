import { Injectable } from '@nestjs/common';
import type { ChangeVisibility, DecideVisibility } from '@nahliad/contracts';
import type { Visibility } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { DomainError } from '../../platform/errors/domain-error';
import { assertReasonUnstamped } from '../findings/finding.contents';
import { lockFinding } from '../findings/finding.lock';
import type { FindingRow } from '../findings/finding.record';
import { recordSteps } from '../findings/status-events';
import { nameReader } from './readers.service';
import { belongsTo, decisionsFor, hides, shows, type Shown } from './visibility.policy';

const ASK =
  'INSERT INTO visibility_request (id, finding_id, to_visibility, reason, asked_by) VALUES ($1, $2, $3, $4, $5)';
const WAITING = `
  SELECT id, to_visibility AS "to", asked_by AS "askedBy", reason FROM visibility_request
  WHERE finding_id = $1 AND decision IS NULL`;
const DECIDE = `
  UPDATE visibility_request SET decision = $2, note = $3, decided_by = $4, decided_at = now() WHERE id = $1`;

export const shownOf = ({ record, authorId }: FindingRow): Shown => ({ ...record, authorId });

@Injectable()
export class VisibilityService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Hides a finding from more people at once, or asks that it be shown to more. */
  change(actor: PersonActor, id: string, input: ChangeVisibility): Promise<void> {
    assertReasonUnstamped(input);
    return this.db.transaction(async (tx) => {
      const shown = shownOf(await lockFinding(tx, actor, id));
      if (!belongsTo(actor, shown)) throw new DomainError('access.refused');
      if (input.to === shown.visibility) throw new DomainError('visibility.unchanged', wrong('to', 'unchanged'));
      if (hides(actor, shown).includes(input.to)) return this.hide(tx, actor, id, shown, input);
      if (!shows(actor, shown).includes(input.to)) throw new DomainError('visibility.not-now');
      return this.ask(tx, actor, id, shown, input);
    });
  }

  decide(actor: PersonActor, id: string, { decision, note }: DecideVisibility): Promise<void> {
    assertReasonUnstamped({ note });
    return this.db.transaction(async (tx) => {
      const shown = shownOf(await lockFinding(tx, actor, id));
      if (!belongsTo(actor, shown)) throw new DomainError('access.refused');
      const [request] = await tx.query(WAITING, [id]);
      if (!request) throw new DomainError('visibility.request-over');
      if (!decisionsFor(actor, shown, request.askedBy).includes(decision))
        throw new DomainError(actor.id === request.askedBy ? 'visibility.four-eyes' : 'access.refused');
      await tx.query(DECIDE, [request.id, decision, note ?? null, actor.id]);
      if (decision === 'confirmed') {
        if (!shows(actor, shown).includes(request.to)) throw new DomainError('visibility.not-now');
        await this.set(tx, actor, id, shown, request.to, request.reason);
      }
      await this.tell(tx, actor, id, shown, decision, request.to);
    });
  }

  /** Whoever hides it from all but named people goes on reading it. What was asked before is asked no more. */
  private async hide(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    shown: Shown,
    { to, reason }: ChangeVisibility,
  ) {
    const [request] = await tx.query(WAITING, [id]);
    if (request) await tx.query(DECIDE, [request.id, 'withdrawn', null, actor.id]);
    if (to === 'confidential' && actor.id !== shown.authorId) await nameReader(tx, actor, id, actor.id);
    await this.set(tx, actor, id, shown, to, reason ?? null);
    await this.tell(tx, actor, id, shown, 'raised', to);
  }

  private async ask(tx: EntityManager, actor: PersonActor, id: string, shown: Shown, { to, reason }: ChangeVisibility) {
    if (!reason) throw new DomainError('finding.note-required', wrong('reason', 'required'));
    if ((await tx.query(WAITING, [id])).length) throw new DomainError('visibility.request-waiting');
    await tx.query(ASK, [uuidv7(), id, to, reason, actor.id]);
    await this.tell(tx, actor, id, shown, 'requested', to);
  }

  private async set(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    { visibility: from }: Shown,
    to: Visibility,
    note: string | null,
  ) {
    await updateRow(tx, 'finding', id, { visibility: to, updated_at: new Date() });
    await recordSteps(tx, actor, { findingId: id }, { axis: 'visibility', from, to, note });
  }

  private tell(tx: EntityManager, actor: PersonActor, id: string, shown: Shown, what: string, to: Visibility) {
    const { bodyId, visibility: from } = shown;
    return this.audit.record(tx, actor, `finding.visibility-${what}`, { subjectId: id, bodyId, detail: { from, to } });
  }
}

const wrong = (path: string, code: string) => [{ path, code }];
