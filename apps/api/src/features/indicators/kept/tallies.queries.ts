import { Injectable } from '@nestjs/common';
import { Records, type Selects } from '../records/records';
import type { Scope } from '../scope';
import { mayBeKept } from './kept.tallies';

/** What dashboards count of findings: out of the counts that are kept, or out of the findings themselves. Both are the same. */
@Injectable()
export class Tallies {
  constructor(private readonly records: Records) {}

  async read<Rows extends Record<string, unknown>>(scope: Scope, selects: Selects<Rows>) {
    const kept = mayBeKept(scope) ? await this.records.readKept<Rows>(scope, selects) : undefined;
    return kept ?? this.records.read<Rows>(scope, 'tallied', selects);
  }
}
