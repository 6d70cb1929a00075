import { Injectable } from '@nestjs/common';
import type { PatchSavedView, SaveView } from '@nahliad/contracts';
import type { ViewPage } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { worksWith, type PersonActor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { mayChange, mayDelete } from './saved-views.policy';
import { readableViews } from './saved-views.queries';

const KEEP = `
  INSERT INTO saved_view (id, person_id, body_id, page, name_en, name_uk, filters) VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const OPEN_WITH = `
  INSERT INTO saved_view_default (person_id, page, view_id) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT saved_view_default_pk DO UPDATE SET view_id = excluded.view_id`;
const OPEN_PLAINLY = 'DELETE FROM saved_view_default WHERE person_id = $1 AND view_id = $2';
/** Of those with whom it was shared, it opens the pages of none once they find it no more. */
const OPENS_FOR_ITS_OWNER_ALONE = 'DELETE FROM saved_view_default WHERE view_id = $1 AND person_id <> $2';

interface Locked {
  readonly personId: string;
  readonly bodyId: string | null;
  readonly page: ViewPage;
  readonly version: number;
}

/** The filters that people keep: settings of their work rather than records, so the trail does not tell of them. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly db: Database,
    private readonly idempotency: Idempotency,
  ) {}

  save(actor: PersonActor, key: string | undefined, input: SaveView): Promise<string> {
    const { page, name, filters, bodyId = null, opensPage = false } = input;
    assertShared(actor, bodyId);
    return this.idempotency.once(actor, key, ['saved-view', input], async (tx, id) => {
      await tx.query(KEEP, [id, actor.id, bodyId, page, name.en || null, name.uk || null, filters]);
      if (opensPage) await tx.query(OPEN_WITH, [actor.id, page, id]);
    });
  }

  /** What a page opens with is everybody's own choice; the rest is for whoever keeps the view. */
  patch(actor: PersonActor, id: string, version: number, input: PatchSavedView): Promise<void> {
    const { opensPage, ...changed } = input;
    assertShared(actor, changed.bodyId);
    return this.db.transaction(async (tx) => {
      const view = await lockView(tx, actor, id);
      if (opensPage === true) await tx.query(OPEN_WITH, [actor.id, view.page, id]);
      if (opensPage === false) await tx.query(OPEN_PLAINLY, [actor.id, id]);
      if (Object.keys(changed).length === 0) return;
      if (!mayChange(actor, view)) throw new DomainError('saved-view.not-yours');
      assertVersion(view.version, version);
      await updateRow(tx, 'saved_view', id, columnsOf(changed));
      if (changed.bodyId !== undefined && changed.bodyId !== view.bodyId)
        await tx.query(OPENS_FOR_ITS_OWNER_ALONE, [id, view.personId]);
    });
  }

  remove(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const view = await lockView(tx, actor, id);
      if (!mayDelete(actor, view)) throw new DomainError('saved-view.not-yours');
      await tx.query('DELETE FROM saved_view WHERE id = $1', [id]);
    });
  }
}

async function lockView(tx: EntityManager, actor: PersonActor, id: string): Promise<Locked> {
  const one = where().equals('v.id', id);
  const [view] = await tx.query(
    `SELECT v.person_id AS "personId", v.body_id AS "bodyId", v.page, v.version FROM saved_view v
      WHERE ${one.sql} AND ${readableViews(actor, one)} FOR UPDATE OF v`,
    one.values,
  );
  if (!view) throw new DomainError('saved-view.not-found');
  return view;
}

function assertShared(actor: PersonActor, bodyId: string | null | undefined): void {
  if (bodyId && !worksWith(actor).includes(bodyId))
    throw new DomainError('saved-view.body-not-yours', [{ path: 'bodyId', code: 'not-yours' }]);
}

const columnsOf = ({ name, filters, bodyId }: PatchSavedView): Record<string, unknown> => ({
  ...(name && { name_en: name.en || null, name_uk: name.uk || null }),
  ...(filters !== undefined && { filters }),
  ...(bodyId !== undefined && { body_id: bodyId }),
});
