import type { BulkValue, ErrorCode } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { Decided, RecordChange } from './record-change';

/** What a change would do to one record that this person reads; the code says why it may not. */
export interface Previewed extends Decided {
  readonly from: BulkValue;
  readonly to: BulkValue;
  readonly code: ErrorCode | null;
}

export interface Preview {
  readonly records: readonly Previewed[];
  /** How many stand as wished already. */
  readonly unchanged: number;
  /** What is not there for this person, whether it exists or not. */
  readonly notFound: readonly string[];
}

/** Says of each record that was asked for, in that order, what the change would do to it. */
export function judged<Row>(
  actor: PersonActor,
  change: RecordChange<Row>,
  asked: readonly string[],
  found: readonly (readonly [Decided, Row])[],
): Preview {
  const rows = new Map(found.map(([decided, row]) => [decided.id, { decided, row }]));
  const known = asked.flatMap((id) => rows.get(id) ?? []);
  const changed = known.filter(({ row }) => !same(change.value(row), change.wanted(row)));
  return {
    records: changed.map(({ decided: { id, version }, row }) => ({
      id,
      version,
      from: change.value(row),
      to: change.wanted(row),
      code: whyRefused(() => change.assert(actor, row)),
    })),
    unchanged: known.length - changed.length,
    notFound: asked.filter((id) => !rows.has(id)),
  };
}

const same = (one: BulkValue, other: BulkValue): boolean => JSON.stringify(one) === JSON.stringify(other);

function whyRefused(assert: () => void): ErrorCode | null {
  try {
    assert();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
