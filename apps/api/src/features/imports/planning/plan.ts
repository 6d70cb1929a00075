import type { RowProblem } from '../mapping/column-reader';
import type { TableRow } from '../reading/table';
import type { Counts } from '../targets/target';
import type { NewStakeholder } from './directory';

export interface Rejected {
  readonly row: TableRow;
  readonly problems: readonly RowProblem[];
}

/** What becomes of so many rows of the file, in their order. */
export interface Plan {
  readonly rows: number;
  readonly creates: Counts;
  /** The records to make, as the database takes them in. */
  lines(): string;
  readonly newStakeholders: readonly NewStakeholder[];
  readonly unchanged: number;
  /** The numbers of the unchanged rows that say something else than the register does. */
  readonly differing: readonly number[];
  readonly rejected: readonly Rejected[];
}
