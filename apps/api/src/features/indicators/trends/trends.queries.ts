import { Injectable } from '@nestjs/common';
import type { Trends, TrendsQuery } from '@nahliad/contracts';
import { dayBefore, monthOf, monthsBefore, today } from '@nahliad/domain';
import type { Actor } from '../../../platform/access/actor';
import { DomainError } from '../../../platform/errors/domain-error';
import { monthsOf } from '../figures/groups';
import { Records } from '../records/records';
import { MEASURES } from './trends.select';
import { seriesOf, type MonthCount } from './trends.series';

const MONTHS_SHOWN = 24;

@Injectable()
export class TrendsQueries {
  constructor(private readonly records: Records) {}

  /** Statuses are those of today, so that what was found long ago and confirmed since is in its own month. */
  async read(actor: Actor, { measure, by, from, to: until = today(), ...filters }: TrendsQuery): Promise<Trends> {
    const { source, dimensions, select } = MEASURES[measure];
    if (by && !dimensions.includes(by)) throw new DomainError('indicator.dimension-not-applicable');
    const first = from ?? `${monthOf(monthsBefore(until, MONTHS_SHOWN - 1))}-01`;
    const scope = { actor, asOf: today(), after: dayBefore(first), until, ...filters };
    const { counts } = await this.records.read<{ counts: MonthCount }>(scope, source, {
      counts: (frame) => select(frame, by),
    });
    return seriesOf(measure, by, monthsOf(first, until, []), counts);
  }
}
