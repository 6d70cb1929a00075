import { Injectable } from '@nestjs/common';
import type { Work, WorkGroup } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { bodiesOf, type PersonActor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { Remembered } from '../../platform/database/remembered';
import { where } from '../../platform/database/where';
import { DueQueries } from '../mandates/due.queries';
import { groupsFor } from './work.groups';

const SHOWN = 5;
/** Looked for in every state of every subject, so what waits is told again for as long as nobody writes. */
const queues = new Remembered<Work>(1000, ({ groups }) => 1 + groups.length);

@Injectable()
export class WorkQueries {
  constructor(
    private readonly reads: Reads,
    private readonly due: DueQueries,
  ) {}

  /**
   * All that waits for somebody; what their bodies are to look at is the list of what is due, of
   * which the first are shown.
   */
  of(actor: PersonActor): Promise<Work> {
    const key = JSON.stringify([actor, today()]);
    return queues.orRead(this.reads.as(actor), key, async () => {
      const [groups, due] = await Promise.all([this.waiting(actor), this.dueFor(actor)]);
      return { asOf: today(), groups, due };
    });
  }

  private waiting(actor: PersonActor): Promise<WorkGroup[]> {
    const values = where();
    const text = groupsFor(actor, values).join(' UNION ALL ');
    return this.reads.as(actor).rows<WorkGroup>(composed('work', text), values.values);
  }

  private async dueFor(actor: PersonActor): Promise<Work['due']> {
    const bodyId = [...new Set(bodiesOf(actor, 'officer', 'lead'))];
    if (bodyId.length === 0) return null;
    const { items, total } = await this.due.list(actor, { bodyId, overdue: true, limit: SHOWN });
    return { bodyIds: bodyId, count: total, first: items };
  }
}
