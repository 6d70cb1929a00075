import type { ImportMapping } from '@nahliad/contracts';
import type { RowProblem } from '../mapping/column-reader';
import { RowReader, type Column } from '../mapping/row-reader';
import type { TableRow } from '../reading/table';
import type { Directory, NewStakeholder } from './directory';
import { FindingRows } from './finding-rows';
import { identifier, type Identify } from './identity';
import { plannedFinding, type PlannedFinding } from './planned-finding';
import type { Plan, Rejected } from './plan';
import { RecommendationTies } from './recommendation-ties';
import { differs, type Register } from './register';
import { brokenRules } from './rules';

export interface Terms {
  readonly mapping: ImportMapping;
  readonly columns: readonly Column[];
  readonly directory: Directory;
  readonly register: Register;
  /** Whoever imports may not vouch for the states that the file gives. */
  readonly asDrafts: boolean;
}

/** Reads rows, finds what is wrong with each, and plans what the others make. Keeps in mind what it has planned so far. */
export class Planner {
  readonly reader: RowReader;
  private readonly identify: Identify;
  private readonly findings = new FindingRows();
  private readonly recommendations: RecommendationTies;
  private readonly announced = new Set<string>();

  constructor(private readonly terms: Terms) {
    this.reader = new RowReader(terms.mapping, terms.columns, terms.directory);
    this.identify = identifier(terms.mapping, terms.columns);
    this.recommendations = new RecommendationTies(terms.register, this.reader.columnOf('recommendation.text'));
  }

  async plan(rows: readonly TableRow[]): Promise<Plan> {
    const rejected: Rejected[] = [];
    const read = keepGood(rows, (row) => this.read(row), rejected);
    const held = await this.terms.register.findings(read.map(({ externalId }) => externalId));
    const known = read.filter(({ externalId }) => held.has(externalId));
    const fresh = read.filter(({ externalId }) => !held.has(externalId));
    await this.recommendations.recall(fresh);
    const findings = keepGood(fresh, (finding) => this.recommendations.tie(finding), rejected);
    return {
      rows: rows.length,
      findings,
      newStakeholders: findings.flatMap((finding) => this.announce(finding)),
      unchanged: known.length,
      differing: known.filter((finding) => differs(held.get(finding.externalId), finding)).map(({ row }) => row.number),
      rejected: rejected.sort((a, b) => a.row.number - b.row.number),
    };
  }

  private read(row: TableRow): PlannedFinding | Rejected {
    const problems: RowProblem[] = [];
    if (row.ragged) return { row, problems: [{ column: null, code: 'ragged', value: String(row.cells.length) }] };
    const values = this.reader.read(row.cells, problems);
    const identity = this.identify(row.cells);
    const keyColumn = this.terms.mapping.key[0] ?? this.reader.columnOf('externalId');
    if (identity === null) problems.push({ column: keyColumn, code: 'required', value: null });
    if (identity === null || problems.length > 0) return { row, problems };
    const finding = plannedFinding(row, identity, values, this.terms.asDrafts);
    const broken = brokenRules(finding).map(({ field, ...rest }) => ({ column: this.reader.columnOf(field), ...rest }));
    if (broken.length > 0) return { row, problems: broken };
    const repeated = { column: keyColumn, code: 'repeated', value: identity } as const;
    return this.findings.join(finding) ?? { row, problems: [repeated] };
  }

  /** The stakeholders that this finding is the first to need. */
  private announce({ institutionIds, recommendation }: PlannedFinding): NewStakeholder[] {
    const addressed = recommendation ? [recommendation.addresseeId, ...recommendation.alsoAddressedIds] : [];
    return [...institutionIds, ...addressed].flatMap((id) => {
      const stakeholder = this.terms.directory.proposed.get(id);
      if (!stakeholder || this.announced.has(id)) return [];
      this.announced.add(id);
      return [stakeholder];
    });
  }
}

/** What comes of each item; where that is a rejection, it goes to the others. */
function keepGood<T>(
  items: readonly T[],
  make: (item: T) => PlannedFinding | Rejected,
  rejected: Rejected[],
): PlannedFinding[] {
  const good: PlannedFinding[] = [];
  for (const item of items) {
    const made = make(item);
    if ('problems' in made) rejected.push(made);
    else good.push(made);
  }
  return good;
}
