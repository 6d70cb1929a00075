import type { ImportMapping } from '@nahliad/contracts';
import type { RowProblem } from '../mapping/column-reader';
import { RowReader, type Column } from '../mapping/row-reader';
import type { TableRow } from '../reading/table';
import type { Directory, NewStakeholder } from './directory';
import { identifier, type Identify } from './identity';
import { plannedFinding, type PlannedFinding } from './planned-finding';
import { differs, type HeldRecommendation, type Register } from './register';
import { brokenRules } from './rules';

export interface Rejected {
  readonly row: TableRow;
  readonly problems: readonly RowProblem[];
}

/** What becomes of so many rows of the file, in their order. */
export interface Plan {
  readonly rows: number;
  readonly findings: readonly PlannedFinding[];
  readonly newStakeholders: readonly NewStakeholder[];
  readonly unchanged: number;
  /** The numbers of the unchanged rows that say something else than the register does. */
  readonly differing: readonly number[];
  readonly rejected: readonly Rejected[];
}

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
  private readonly seen = new Set<string>();
  private readonly recommended = new Map<string, HeldRecommendation>();
  private readonly announced = new Set<string>();

  constructor(private readonly terms: Terms) {
    this.reader = new RowReader(terms.mapping, terms.columns, terms.directory);
    this.identify = identifier(terms.mapping, terms.columns);
  }

  async plan(rows: readonly TableRow[]): Promise<Plan> {
    const rejected: Rejected[] = [];
    const read: { row: TableRow; finding: PlannedFinding }[] = [];
    for (const row of rows) {
      const finding = this.read(row);
      if ('problems' in finding) rejected.push(finding);
      else read.push({ row, finding });
    }
    const held = await this.terms.register.findings(read.map(({ finding }) => finding.externalId));
    const fresh = read.filter(({ finding }) => !held.has(finding.externalId));
    const known = read.filter(({ finding }) => held.has(finding.externalId));
    await this.recall(fresh.map(({ finding }) => finding));
    const findings: PlannedFinding[] = [];
    for (const { row, finding } of fresh) {
      const tied = this.tie(finding);
      if ('code' in tied) rejected.push({ row, problems: [tied] });
      else findings.push(tied);
    }
    return {
      rows: rows.length,
      findings,
      newStakeholders: findings.flatMap((finding) => this.announce(finding)),
      unchanged: known.length,
      differing: known.flatMap(({ finding }) => {
        const one = held.get(finding.externalId);
        return one && differs(one, finding) ? [finding.row] : [];
      }),
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
    else if (this.seen.has(identity)) problems.push({ column: keyColumn, code: 'repeated', value: identity });
    if (identity === null || problems.length > 0) return { row, problems };
    this.seen.add(identity);
    const finding = plannedFinding(row.number, identity, values, this.terms.asDrafts);
    const broken = brokenRules(finding);
    if (broken.length === 0) return finding;
    return { row, problems: broken.map(({ field, ...rest }) => ({ column: this.reader.columnOf(field), ...rest })) };
  }

  /** Learns which of the recommendations named here are on record already. */
  private async recall(findings: readonly PlannedFinding[]): Promise<void> {
    const named = findings.flatMap(({ recommendation }) => recommendation?.externalId ?? []);
    const held = await this.terms.register.recommendations(named.filter((id) => !this.recommended.has(id)));
    for (const [externalId, one] of held) this.recommended.set(externalId, one);
  }

  /** A recommendation that an earlier row made is tied to this finding too, if it is the same one. */
  private tie(finding: PlannedFinding): PlannedFinding | RowProblem {
    const { recommendation } = finding;
    if (!recommendation?.externalId) return finding;
    const { externalId, text } = recommendation;
    const known = this.recommended.get(externalId);
    if (!known) {
      this.recommended.set(externalId, { id: recommendation.id, ...text });
      return finding;
    }
    if (known.en !== text.en || known.uk !== text.uk)
      return { column: this.reader.columnOf('recommendation.text'), code: 'recommendation-differs', value: externalId };
    return { ...finding, recommendation: { ...recommendation, id: known.id, known: true } };
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
