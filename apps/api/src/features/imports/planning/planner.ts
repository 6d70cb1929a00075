import type { Staging } from '../commit/staging';
import type { RowProblem } from '../mapping/column-reader';
import { RowReader } from '../mapping/row-reader';
import type { TableRow } from '../reading/table';
import type { ColumnOf, Planned, Planning, Terms } from '../targets/target';
import type { NewStakeholder } from './directory';
import { identifier, type Identify } from './identity';
import type { Plan, Rejected } from './plan';

/** Reads rows, finds what is wrong with each, and plans what the others make. Keeps in mind what it has planned so far. */
export class Planner<P extends Planned> {
  private readonly reader: RowReader;
  private readonly identify: Identify;
  private readonly planning: Planning<P>;
  private readonly announced = new Set<string>();

  constructor(
    private readonly terms: Terms,
    planning: (terms: Terms, columnOf: ColumnOf) => Planning<P>,
    private readonly staging: Staging<P>,
  ) {
    this.reader = new RowReader(terms.mapping, terms.columns, terms.directory);
    this.identify = identifier(terms.mapping, terms.columns);
    this.planning = planning(terms, this.reader.columnOf);
  }

  get ignoredColumns(): readonly string[] {
    return this.reader.ignoredColumns;
  }

  async plan(rows: readonly TableRow[]): Promise<Plan> {
    const rejected: Rejected[] = [];
    const read = keepGood(
      rows.map((row) => this.read(row)),
      rejected,
    );
    const held = await this.planning.held(read);
    const known = read.filter((one) => held.has(one));
    const fresh = read.filter((one) => !held.has(one));
    const made = keepGood(await this.planning.tie(fresh), rejected);
    return {
      rows: rows.length,
      creates: this.planning.counts(made),
      lines: () => this.staging.lines(made),
      newStakeholders: made.flatMap((one) => this.announce(one)),
      unchanged: known.length,
      differing: known.filter((one) => held.get(one)).map(({ row }) => row.number),
      rejected: rejected.sort((a, b) => a.row.number - b.row.number),
    };
  }

  private read(row: TableRow): P | Rejected {
    const problems: RowProblem[] = [];
    if (row.ragged) return { row, problems: [{ column: null, code: 'ragged', value: String(row.cells.length) }] };
    const values = this.reader.read(row.cells, problems);
    const identity = this.identify(row.cells);
    const keyColumn = this.terms.mapping.key[0] ?? this.reader.columnOf('externalId');
    if (identity === null) problems.push({ column: keyColumn, code: 'required', value: null });
    if (identity === null || problems.length > 0) return { row, problems };
    const one = this.planning.planned(row, identity, values);
    const broken = this.planning
      .broken(one)
      .map(({ field, ...rest }) => ({ column: this.reader.columnOf(field), ...rest }));
    if (broken.length > 0) return { row, problems: broken };
    const repeated = { column: keyColumn, code: 'repeated', value: identity } as const;
    return this.planning.join(one) ?? { row, problems: [repeated] };
  }

  /** The stakeholders that this record is the first to need. */
  private announce(one: P): NewStakeholder[] {
    return this.planning.needs(one).flatMap((id) => {
      const stakeholder = this.terms.directory.proposed.get(id);
      if (!stakeholder || this.announced.has(id)) return [];
      this.announced.add(id);
      return [stakeholder];
    });
  }
}

/** Those that are records; what is a rejection goes to the others. */
function keepGood<P extends Planned>(made: readonly (P | Rejected)[], rejected: Rejected[]): P[] {
  const good: P[] = [];
  for (const one of made) {
    if ('problems' in one) rejected.push(one);
    else good.push(one);
  }
  return good;
}
