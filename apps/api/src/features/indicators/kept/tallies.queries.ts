import { Injectable } from '@nestjs/common';
import { Records, type KeptSource, type Selects } from '../records/records';
import type { Scope } from '../scope';

/** What dashboards count: out of what is kept, or out of the records themselves. Both are the same. */
@Injectable()
export class Tallies {
  constructor(private readonly records: Records) {}

  async read<Rows extends Record<string, unknown>>(scope: Scope, source: KeptSource, selects: Selects<Rows>) {
    return (
      (await this.records.readKept<Rows>(scope, source, selects)) ?? this.records.read<Rows>(scope, source, selects)
    );
  }

  async tell<Rows extends Record<string, unknown>>(scope: Scope, source: KeptSource, selects: Selects<Rows>) {
    return (
      (await this.records.tellKept<Rows>(scope, source, selects)) ?? this.records.tell<Rows>(scope, source, selects)
    );
  }
}
