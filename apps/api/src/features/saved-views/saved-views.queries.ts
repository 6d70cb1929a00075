import { Injectable } from '@nestjs/common';
import type { SavedView, SavedViews, SavedViewsQuery } from '@nahliad/contracts';
import { worksWith, type PersonActor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { bilingualJson, namedJson } from '../../platform/database/json';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { mayChange, mayDelete } from './saved-views.policy';

const RECORD = `json_build_object('id', v.id, 'page', v.page, 'name', ${bilingualJson('v.name')}, 'filters', v.filters,
  'body', (SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = v.body_id), 'version', v.version)`;

interface Row {
  readonly record: Omit<SavedView, 'may'>;
  readonly personId: string;
  readonly bodyId: string | null;
}

/** Which views somebody finds, over a `saved_view` named `v`: their own, and those of the bodies that they work in. */
export const readableViews = (actor: PersonActor, where: Where): string =>
  `(v.person_id = ${where.value(actor.id)} OR v.body_id = ANY(${where.value(worksWith(actor))}::uuid[]))`;

@Injectable()
export class SavedViewsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: PersonActor, { page }: SavedViewsQuery): Promise<SavedViews> {
    return { items: await this.found(actor, where().equals('v.page', page)) };
  }

  async get(actor: PersonActor, id: string): Promise<SavedView> {
    const [view] = await this.found(actor, where().equals('v.id', id));
    if (!view) throw new DomainError('saved-view.not-found');
    return view;
  }

  private async found(actor: PersonActor, filter: Where): Promise<SavedView[]> {
    filter.and(readableViews(actor, filter));
    const opens = `EXISTS (SELECT FROM saved_view_default d
      WHERE d.view_id = v.id AND d.person_id = ${filter.value(actor.id)})`;
    const text = `
      SELECT (${RECORD}::jsonb || jsonb_build_object('opensPage', ${opens})) AS record,
        v.person_id AS "personId", v.body_id AS "bodyId"
      FROM saved_view v WHERE ${filter.sql} ORDER BY lower(coalesce(v.name_en, v.name_uk)), v.id`;
    const rows = await this.reads.as(actor).rows<Row>(composed('saved-view.list', text), filter.values);
    return rows.map(({ record, ...view }) => ({
      ...record,
      may: { change: mayChange(actor, view), delete: mayDelete(actor, view) },
    }));
  }
}
