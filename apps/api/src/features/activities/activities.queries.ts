import { Injectable } from '@nestjs/common';
import type { ActivitiesExport, ActivitiesQuery, Activity, ActivitySummary, List } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { everything, page, type PageOf, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { activitiesFilter } from './activities.filter';
import { present } from './activities.policy';
import { activityRow, activitySummary, withInstitutionIds, type ActivityRow } from './activity.record';

const SORTS: Record<ActivitiesQuery['sort'], Sorting> = {
  startedOn: { by: 'a.started_on', type: 'date' },
  '-startedOn': { by: 'a.started_on', type: 'date', descending: true },
  createdAt: { by: 'a.created_at', type: 'timestamptz' },
  '-createdAt': { by: 'a.created_at', type: 'timestamptz', descending: true },
};

@Injectable()
export class ActivitiesQueries {
  constructor(private readonly reads: Reads) {}

  async get(actor: Actor, id: string): Promise<Activity> {
    const one = where().equals('a.id', id);
    const text = `SELECT ${activityRow(actor, one)} FROM activity a
      WHERE ${one.sql} AND ${readableActivities(actor, one)}`;
    const row = await this.reads.as(actor).one<ActivityRow>(composed('activity.get', text), one.values);
    if (!row) throw new DomainError('activity.not-found');
    return present(actor, row);
  }

  async list(actor: Actor, query: ActivitiesQuery): Promise<List<ActivitySummary>> {
    const { items, ...list } = await page<Listed>(this.reads.as(actor), listing(actor, query), query);
    return { ...list, items: items.map(withInstitutionIds) };
  }

  /** All that the list holds, page after page. */
  async *all(actor: Actor, query: ActivitiesExport): AsyncGenerator<ActivitySummary> {
    for await (const one of everything<Listed>(this.reads.lately(actor), listing(actor, query)))
      yield withInstitutionIds(one);
  }
}

type Listed = Omit<ActivitySummary, 'institutionIds'>;

function listing(actor: Actor, query: ActivitiesExport): PageOf {
  const filter = activitiesFilter(actor, query);
  return {
    subject: 'activity.list',
    record: activitySummary(actor, filter),
    from: 'activity a',
    id: 'a.id',
    filter,
    sorting: SORTS[query.sort],
  };
}
