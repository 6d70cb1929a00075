import type { BulkValue } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';

/** A record as it was when somebody decided on its change. */
export interface Decided {
  readonly id: string;
  readonly version: number;
}

/**
 * One kind of change, as it is for each record: it looks and refuses by the policies of the record's own feature, and is
 * made by that feature's service.
 */
export interface RecordChange<Row> {
  value(row: Row): BulkValue;
  wanted(row: Row): BulkValue;
  assert(actor: PersonActor, row: Row): void;
  make(tx: EntityManager, actor: PersonActor, decided: Decided, to: BulkValue): Promise<void>;
  /** Puts the value back that was there before. */
  restore(tx: EntityManager, actor: PersonActor, decided: Decided, from: BulkValue): Promise<void>;
}
