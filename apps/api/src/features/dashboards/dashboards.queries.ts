import { Injectable } from '@nestjs/common';
import type { Dashboard, Dashboards } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { bilingualJson, namedJson } from '../../platform/database/json';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { mayChange, mayDelete, readableDashboards } from './dashboards.policy';

const RECORD = `json_build_object('id', d.id, 'name', ${bilingualJson('d.name')}, 'figures', d.figures,
  'sharedWith', d.shared_with, 'body', (SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = d.body_id),
  'madeBy', json_build_object('id', p.id, 'name', p.name), 'version', d.version)`;

interface Row {
  readonly record: Omit<Dashboard, 'may'>;
  readonly personId: string;
  readonly sharedWith: string;
  readonly bodyId: string | null;
}

@Injectable()
export class DashboardsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: PersonActor): Promise<Dashboards> {
    return { items: await this.found(actor, where()) };
  }

  async get(actor: PersonActor, id: string): Promise<Dashboard> {
    const [dashboard] = await this.found(actor, where().equals('d.id', id));
    if (!dashboard) throw new DomainError('dashboard.not-found');
    return dashboard;
  }

  private async found(actor: PersonActor, filter: Where): Promise<Dashboard[]> {
    filter.and(readableDashboards(actor, filter));
    const text = `
      SELECT ${RECORD} AS record, d.person_id AS "personId", d.shared_with AS "sharedWith", d.body_id AS "bodyId"
      FROM dashboard d JOIN person p ON p.id = d.person_id
      WHERE ${filter.sql} ORDER BY lower(coalesce(d.name_en, d.name_uk)), d.id`;
    const rows = await this.reads.as(actor).rows<Row>(composed('dashboard.list', text), filter.values);
    return rows.map(({ record, ...dashboard }) => ({
      ...record,
      may: { change: mayChange(actor, dashboard), delete: mayDelete(actor, dashboard) },
    }));
  }
}
