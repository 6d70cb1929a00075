import { Injectable } from '@nestjs/common';
import type { PeopleAffected, PeopleAffectedQuery, PeopleCounted } from '@nahliad/contracts';
import { countPeople, type PeopleTold } from '@nahliad/domain';
import type { Actor } from '../../../platform/access/actor';
import { Records } from '../records/records';
import { scopeOf } from '../scope';
import { peopleTold } from './people-affected.select';

type Row = PeopleTold & { readonly group: string };

@Injectable()
export class PeopleAffectedQueries {
  constructor(private readonly records: Records) {}

  /** Whom adverse findings affect. What is withheld is so for everybody: a figure is quoted by whoever gets it. */
  async read(actor: Actor, { by, ...query }: PeopleAffectedQuery): Promise<PeopleAffected> {
    const scope = scopeOf(actor, query);
    const { rows } = await this.records.read<{ rows: Row }>(scope, 'act', { rows: (frame) => peopleTold(frame, by) });
    return {
      asOf: scope.asOf,
      window: query.window,
      by,
      total: counted(rows.reduce(together, NOTHING_TOLD)),
      groups: rows.map(({ group, ...told }) => ({ key: group, ...counted(told) })),
    };
  }
}

const NOTHING_TOLD: PeopleTold = { people: 0, few: 0, unknown: 0, findings: 0 };

const together = (one: PeopleTold, other: PeopleTold): PeopleTold => ({
  people: one.people + other.people,
  few: one.few + other.few,
  unknown: one.unknown + other.unknown,
  findings: one.findings + other.findings,
});

const counted = (told: PeopleTold): PeopleCounted => ({
  ...countPeople(told),
  findings: told.findings,
  unknown: told.unknown,
});
