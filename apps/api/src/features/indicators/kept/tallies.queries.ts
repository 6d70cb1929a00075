import { Injectable } from '@nestjs/common';
import { Records, type KeptSource, type Selects } from '../records/records';
import type { Scope } from '../scope';
import { mayBeKept } from './is-kept';

/** What dashboards count: out of the counts that are kept, or out of the records themselves. Both are the same. */
@Injectable()
export class Tallies {
  constructor(private readonly records: Records) {}

  async read<Rows extends Record<string, unknown>>(scope: Scope, source: KeptSource, selects: Selects<Rows>) {
    const kept = mayBeKept(scope) ? await this.records.readKept<Rows>(scope, source, selects) : undefined;
    return kept ?? this.records.read<Rows>(scope, source, selects);
  }
}
