import { Injectable } from '@nestjs/common';
import type { SaveDashboard } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { worksWith, type PersonActor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { mayChange, mayDelete, readableDashboards } from './dashboards.policy';

const KEEP = `
  INSERT INTO dashboard (id, person_id, name_en, name_uk, figures, shared_with, body_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

interface Locked {
  readonly personId: string;
  readonly sharedWith: string;
  readonly bodyId: string | null;
  readonly version: number;
}

/** What people put together for their eyes: settings of their work rather than records, so the trail does not tell of them. */
@Injectable()
export class DashboardsService {
  constructor(
    private readonly db: Database,
    private readonly idempotency: Idempotency,
  ) {}

  create(actor: PersonActor, key: string | undefined, input: SaveDashboard): Promise<string> {
    assertShared(actor, input);
    return this.idempotency.once(actor, key, ['dashboard', input], async (tx, id) => {
      await tx.query(KEEP, [id, actor.id, ...Object.values(columnsOf(input))]);
    });
  }

  replace(actor: PersonActor, id: string, version: number, input: SaveDashboard): Promise<void> {
    assertShared(actor, input);
    return this.db.transaction(async (tx) => {
      const dashboard = await lock(tx, actor, id);
      if (!mayChange(actor, dashboard)) throw new DomainError('dashboard.not-yours');
      assertVersion(dashboard.version, version);
      await updateRow(tx, 'dashboard', id, columnsOf(input));
    });
  }

  remove(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      if (!mayDelete(actor, await lock(tx, actor, id))) throw new DomainError('dashboard.not-yours');
      await tx.query('DELETE FROM dashboard WHERE id = $1', [id]);
    });
  }
}

async function lock(tx: EntityManager, actor: PersonActor, id: string): Promise<Locked> {
  const one = where().equals('d.id', id);
  const [dashboard] = await tx.query(
    `SELECT d.person_id AS "personId", d.shared_with AS "sharedWith", d.body_id AS "bodyId", d.version FROM dashboard d
      WHERE ${one.sql} AND ${readableDashboards(actor, one)} FOR UPDATE OF d`,
    one.values,
  );
  if (!dashboard) throw new DomainError('dashboard.not-found');
  return dashboard;
}

function assertShared(actor: PersonActor, { bodyId }: SaveDashboard): void {
  if (bodyId && !worksWith(actor).includes(bodyId))
    throw new DomainError('dashboard.body-not-yours', [{ path: 'bodyId', code: 'not-yours' }]);
}

/** In the order of `KEEP`. */
const columnsOf = ({ name, figures, sharedWith, bodyId }: SaveDashboard) => ({
  name_en: name.en || null,
  name_uk: name.uk || null,
  figures: JSON.stringify(figures),
  shared_with: sharedWith,
  body_id: bodyId,
});
